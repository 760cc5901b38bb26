"""The desk: where moderators work in the browser. See docs/desk.md and docs/adr/0018-the-desk.md."""
