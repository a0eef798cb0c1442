package vn.postmart.seller.bulk;

import java.util.Locale;
import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.frame.ChosenFile;
import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.frame.Roles;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.stall.StallAtHand;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files of listings: sent, looked at and given out. A stall's for those who sell, those
 * of many stalls for operators.
 */
@RestController
class ImportController {

	static final String NAME = "imports";

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final Imports imports;

	ImportController(StallAtHand atHand, Imports imports) {
		this.atHand = atHand;
		this.imports = imports;
	}

	@GetMapping("/imports")
	Mono<ResponseEntity<JteModel>> fill(@WithForm Page page) {
		return shown(page, Form.empty(NAME)).map(ResponseEntity::ok)
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@PostMapping("/imports")
	Mono<ResponseEntity<JteModel>> send(@WithForm Page page, @Posted(NAME) Form form,
			@RequestPart(name = "file", required = false) @Nullable Part part) {
		FilePart file = ChosenFile.of(part);
		if (file == null) {
			form.require("file", (none) -> false, "imports.file.missing");
			return again(page, form);
		}
		return SheetUpload.of(file)
			.flatMap((upload) -> send(page, form, upload))
			.onErrorResume(DataBufferLimitException.class, (large) -> {
				form.require("file", (none) -> false, "imports.file.large");
				return again(page, form);
			});
	}

	private Mono<ResponseEntity<JteModel>> send(Page page, Form form, SheetUpload upload) {
		String key = Keys.of(form);
		Mono<Imports.Taken> taken = isOperator(page) ? this.imports.send(key, upload.type(), upload.file())
				: this.atHand.id(page).flatMap((stall) -> this.imports.send(stall, key, upload.type(), upload.file()));
		return taken.map((job) -> Answers.<JteModel>seeOther("/imports/" + job.id()))
			.onErrorResume(Answers::isMendable,
					(refused) -> again(page, ((ApiRefusal) refused).on(form, Map.of(), "imports.refused")))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@GetMapping("/imports/export/{format:csv|xlsx}")
	Mono<ResponseEntity<Flux<DataBuffer>>> export(Page page, @PathVariable String format) {
		return this.atHand.id(page)
			.flatMap((stall) -> this.imports.export(stall, format.toUpperCase(Locale.ROOT)))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, Form form) {
		return shown(page, form).map(Answers::refused).defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<JteModel> shown(Page page, Form form) {
		Form keyed = form.with(Keys.FIELD, Keys.fresh());
		Mono<Imports.Jobs> jobs = isOperator(page) ? this.imports.latest()
				: this.atHand.id(page).flatMap(this.imports::latest);
		return jobs.map((latest) -> this.templates.imports(page, keyed, latest.items(), isOperator(page)));
	}

	private static boolean isOperator(Page page) {
		return Roles.is(page.viewer(), Roles.OPERATOR);
	}

}
