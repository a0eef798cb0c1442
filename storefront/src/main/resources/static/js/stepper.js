// The buttons beside a quantity: a step up or down within its limits.
for (const stepper of document.querySelectorAll("[data-stepper]")) {
	const input = stepper.querySelector("input");
	for (const button of stepper.querySelectorAll("[data-step]")) {
		button.hidden = false;
		button.addEventListener("click", () => {
			if (button.dataset.step === "1") {
				input.stepUp();
			}
			else {
				input.stepDown();
			}
		});
	}
}
