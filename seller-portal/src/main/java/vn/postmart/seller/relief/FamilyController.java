package vn.postmart.seller.relief;

import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.frame.ChosenFile;
import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * Takes in a list of families: a preview names every wrong cell, and a clean list is
 * taken in by one more press. Between the two the list stays in the server's session, so
 * that no family's data goes back to a page.
 */
@RestController
class FamilyController {

	static final String NAME = "families";

	private static final int LARGEST = 8 * 1024 * 1024;

	private final Templates templates = new StaticTemplates();

	private final Programmes programmes;

	FamilyController(Programmes programmes) {
		this.programmes = programmes;
	}

	@GetMapping("/relief/{id}/families")
	Mono<JteModel> fill(@WithForm Page page, @PathVariable String id) {
		return shown(page, id, Form.empty(NAME), null);
	}

	@PostMapping("/relief/{id}/families")
	Mono<ResponseEntity<JteModel>> preview(@WithForm Page page, @PathVariable String id, @Posted(NAME) Form form,
			@RequestPart(name = "file", required = false) @Nullable Part part, WebSession session) {
		FilePart file = ChosenFile.of(part);
		if (file == null) {
			form.require("file", (none) -> false, "families.file.missing");
			return shown(page, id, form, null).map(Answers::refused);
		}
		return bytes(file).flatMap((csv) -> preview(page, id, form, csv, session))
			.onErrorResume(DataBufferLimitException.class, (large) -> {
				form.require("file", (none) -> false, "families.file.large");
				return shown(page, id, form, null).map(Answers::refused);
			});
	}

	private Mono<ResponseEntity<JteModel>> preview(Page page, String id, Form form, byte[] csv, WebSession session) {
		return this.programmes.preview(id, csv)
			.doOnNext((outcome) -> session.getAttributes().put(kept(id), csv))
			.flatMap((outcome) -> shown(page, id, form.with(Keys.FIELD, Keys.fresh()), outcome))
			.map(ResponseEntity::ok)
			.onErrorResume(Answers::isMendable, (refused) -> refused(page, id, form, (ApiRefusal) refused));
	}

	@PostMapping("/relief/{id}/families/commit")
	Mono<ResponseEntity<JteModel>> commit(@WithForm Page page, @PathVariable String id, @Posted(NAME) Form form,
			WebSession session) {
		byte[] csv = session.getAttribute(kept(id));
		if (csv == null) {
			form.require("file", (none) -> false, "families.file.missing");
			return shown(page, id, form, null).map(Answers::refused);
		}
		return this.programmes.commit(id, Keys.of(form), csv)
			.doOnNext((outcome) -> session.getAttributes().remove(kept(id)))
			.map((outcome) -> Answers.<JteModel>done("/relief/" + id, "families-imported"))
			.onErrorResume(Answers::isMendable, (refused) -> refused(page, id, form, (ApiRefusal) refused));
	}

	private Mono<ResponseEntity<JteModel>> refused(Page page, String id, Form form, ApiRefusal refusal) {
		Form said = refusal.on(form, Map.of("csv", "file", "body", "file"), "families.refused");
		return shown(page, id, said, null).map(Answers::refused);
	}

	private Mono<JteModel> shown(Page page, String id, Form form, @Nullable ImportOutcome outcome) {
		return this.programmes.one(id)
			.map((programme) -> this.templates.reliefFamilies(page, programme, form, outcome));
	}

	private static String kept(String programme) {
		return "families." + programme;
	}

	private static Mono<byte[]> bytes(FilePart file) {
		return DataBufferUtils.join(file.content(), LARGEST).map((buffer) -> {
			byte[] bytes = new byte[buffer.readableByteCount()];
			buffer.read(bytes);
			DataBufferUtils.release(buffer);
			return bytes;
		}).defaultIfEmpty(new byte[0]);
	}

}
