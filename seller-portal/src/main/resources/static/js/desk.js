// A photo leaves the phone at most 1600 pixels wide; where the browser cannot shrink it, it goes as it is.
const WIDEST = 1600;

async function shrunk(file) {
	const picture = await createImageBitmap(file);
	const scale = Math.min(1, WIDEST / Math.max(picture.width, picture.height));
	const canvas = document.createElement("canvas");
	canvas.width = Math.round(picture.width * scale);
	canvas.height = Math.round(picture.height * scale);
	canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.82));
	return blob && blob.size < file.size ? new File([blob], "photo.jpg", { type: "image/jpeg" }) : file;
}

document.addEventListener("change", async (event) => {
	const input = event.target;
	if (!input.matches?.("input[data-shrink]") || !input.files.length) {
		return;
	}
	try {
		const files = new DataTransfer();
		files.items.add(await shrunk(input.files[0]));
		input.files = files.files;
	}
	catch {
		// The original still uploads.
	}
});

document.addEventListener("click", (event) => {
	if (event.target.closest?.("[data-print]")) {
		print();
	}
});
