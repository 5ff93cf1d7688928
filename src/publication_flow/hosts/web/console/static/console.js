// Small comforts; every page works without them.
document.documentElement.classList.add("js");
document.addEventListener("submit", (event) => {
  // A second click is harmless (one command id), but need not be sent. After some seconds it is
  // meant: the first was stopped, or lost on its way.
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "yes";
  setTimeout(() => { delete form.dataset.sent; }, 3000);
});
// One box in the head of a list ticks them all.
document.querySelectorAll("form table th.tick").forEach((head) => {
  const boxes = head.closest("table").querySelectorAll("td.tick input[type=checkbox]");
  if (boxes.length < 2) return;
  const all = document.createElement("input");
  all.type = "checkbox";
  all.setAttribute("aria-label", head.textContent.trim());
  all.addEventListener("change", () => boxes.forEach((box) => { box.checked = all.checked; }));
  head.prepend(all);
});
