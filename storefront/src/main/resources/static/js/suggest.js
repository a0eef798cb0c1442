// The list below the search box: arrows walk through it, Enter opens, Escape closes.
const list = document.getElementById("suggestions");
const input = list.parentElement.querySelector("input");
const options = () => [...list.querySelectorAll("a")];

function choose(at) {
	options().forEach((option, i) => {
		option.id = "suggestion-" + i;
		option.setAttribute("aria-selected", i === at);
	});
	const chosen = options()[at];
	if (chosen) {
		input.setAttribute("aria-activedescendant", chosen.id);
		chosen.scrollIntoView({ block: "nearest" });
	}
	else {
		input.removeAttribute("aria-activedescendant");
	}
}

function close() {
	list.replaceChildren();
	shown();
}

function shown() {
	input.setAttribute("aria-expanded", options().length > 0);
	choose(-1);
}

input.setAttribute("role", "combobox");
input.setAttribute("aria-autocomplete", "list");
input.setAttribute("aria-controls", list.id);
shown();
list.addEventListener("htmx:afterSwap", shown);
input.addEventListener("keydown", (event) => {
	const all = options();
	const at = all.findIndex((option) => option.getAttribute("aria-selected") === "true");
	if (event.key === "Escape") {
		close();
	}
	else if (event.key === "Enter" && at >= 0) {
		event.preventDefault();
		all[at].click();
	}
	else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && all.length > 0) {
		event.preventDefault();
		const next = at + ((event.key === "ArrowDown") ? 1 : -1);
		choose((next < -1) ? all.length - 1 : next);
	}
});
document.addEventListener("click", (event) => {
	if (!list.parentElement.contains(event.target)) {
		close();
	}
});
