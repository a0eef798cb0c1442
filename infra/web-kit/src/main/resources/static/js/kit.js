// Focus goes to what changed: whatever the answer marks. An error summary has autofocus and needs no help.
function focusOnNews(root) {
	const news = root.querySelector?.("[data-focus]");
	news?.focus({ preventScroll: false });
}

focusOnNews(document);
document.addEventListener("htmx:afterSettle", (event) => focusOnNews(event.target));

// A form that is on its way is not sent twice by an impatient second tap.
document.addEventListener("submit", (event) => {
	const form = event.target;
	if (form.method !== "post" || event.defaultPrevented) {
		return;
	}
	if (form.dataset.sent) {
		event.preventDefault();
		return;
	}
	form.dataset.sent = "yes";
	form.setAttribute("aria-busy", "true");
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => {
	delete form.dataset.sent;
	form.removeAttribute("aria-busy");
}));
document.addEventListener("htmx:afterRequest", (event) => {
	const form = event.target.closest?.("form[data-sent]");
	if (form) {
		delete form.dataset.sent;
		form.removeAttribute("aria-busy");
	}
});
