// What the pages of the desk do by themselves: hear of changes, and obey the keyboard. Everything also works without it.
"use strict";

// Changes. The stream names kinds of things; each part of a page that shows one asks for itself again.
(() => {
  const lost = document.getElementById("lost");
  const stream = new EventSource(document.body.dataset.live);
  let hidden = new Set();
  const again = (kinds) => {
    for (const part of document.querySelectorAll("[data-hears]")) {
      if (part.dataset.hears === "*" || part.dataset.hears.split(" ").some((kind) => kinds.has(kind))) {
        part.dispatchEvent(new CustomEvent("again"));
      }
    }
  };
  let opened = false;
  stream.addEventListener("open", () => {
    lost.hidden = true;
    document.documentElement.dataset.hears = "yes";
    // Something may have happened while nobody listened.
    if (opened) again(new Set([...document.querySelectorAll("[data-hears]")].flatMap((part) => part.dataset.hears.split(" "))));
    opened = true;
  });
  stream.addEventListener("error", () => { lost.hidden = false; });
  stream.addEventListener("over", () => { stream.close(); location.assign("/in"); });
  stream.addEventListener("changed", (event) => {
    const kinds = new Set(event.data.split(" "));
    if (document.hidden) kinds.forEach((kind) => hidden.add(kind));
    else again(kinds);
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && hidden.size) { again(hidden); hidden = new Set(); }
  });
})();

// On a phone the bar is wider than the screen: it begins where one is, with a bit of its neighbours as a sign that there is more.
document.querySelector(".bar [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });

// What a page asks by itself does not show that somebody sits there: the session ends all the same.
document.addEventListener("htmx:config:request", (event) => {
  const { sourceEvent, request } = event.detail.ctx;
  if (sourceEvent?.type === "again") request.headers["Desk-By-Itself"] = "yes";
});

// Less colour, for tired eyes; kept in this browser.
(() => {
  const root = document.documentElement;
  if (localStorage.getItem("grey") === "yes") root.dataset.grey = "yes";
  document.addEventListener("click", (event) => {
    const what = event.target.closest("[data-do]")?.dataset.do;
    if (what === "grey") {
      root.dataset.grey = root.dataset.grey === "yes" ? "no" : "yes";
      localStorage.setItem("grey", root.dataset.grey);
    }
    if (what === "help") document.getElementById("keys").showModal();
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target) || what) menu.open = false;
    }
  });
})();

// After a press on a page of which everything is new then, whoever works by keyboard or by ear goes on from what it says.
document.addEventListener("htmx:after:settle", (event) => {
  event.target.querySelector?.(".said")?.focus();
});

// The keyboard.
(() => {
  const rows = () => [...document.querySelectorAll("[data-rows] > li")];
  let last = null;
  const here = () => document.activeElement?.closest?.("[data-rows] > li") || document.getElementById(last);
  const go = (step) => {
    const all = rows();
    if (!all.length) return;
    const at = all.indexOf(here());
    const next = all[Math.min(Math.max(at + step, 0), all.length - 1)] || all[0];
    last = next.id;
    next.querySelector("[data-open]").focus();
    next.scrollIntoView({ block: "nearest" });
  };
  const press = (found) => found?.click();
  const unfold = (name) => {
    const act = document.getElementById(`act-${name}`);
    if (!act) return false;
    act.open = true;
    act.querySelector("textarea, select, button").focus();
    return true;
  };
  const inRow = (selector) => (here() || document).querySelector(selector);
  const keys = {
    j: () => go(1),
    k: () => go(-1),
    w: () => press(inRow("[data-words]")),
    c: () => press(inRow("[data-claim]")),
    r: () => { if (!unfold("resolve")) press(inRow("[data-open]")); },
    n: () => unfold("note"),
    "?": () => document.getElementById("keys").showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.target.closest("input, textarea, select")) return;
    const does = keys[event.key];
    if (does) { event.preventDefault(); does(); }
  });
})();
