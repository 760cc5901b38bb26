// The token stands behind the # of the link, which no server sees. It goes into the form, and out of the address and the history.
"use strict";
const token = location.hash.slice(1);
if (token) {
  history.replaceState(null, "", location.pathname);
  const form = document.getElementById("in");
  form.elements.token.value = token;
  form.hidden = false;
  document.getElementById("how").hidden = true;
  form.querySelector("button").focus();
}
