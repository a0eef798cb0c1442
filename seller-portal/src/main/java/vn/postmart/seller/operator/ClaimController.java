package vn.postmart.seller.operator;

import gg.jte.models.runtime.JteModel;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The operator's page of claimed marks: each beside its goods, their origin and its
 * document.
 */
@RestController
@RequestMapping(ClaimController.PATH)
class ClaimController {

	static final String PATH = "/operator/certificates";

	private static final String BY_ID = "/{id:[0-9a-f-]{36}}";

	private static final String STATUS = "PENDING|VERIFIED|REVOKED";

	private final Templates templates = new StaticTemplates();

	private final ClaimOperations claims;

	ClaimController(ClaimOperations claims) {
		this.claims = claims;
	}

	@GetMapping
	Mono<JteModel> all(@WithForm Page page, @RequestParam(defaultValue = "PENDING") String status) {
		String asked = status.matches(STATUS) ? status : "PENDING";
		return this.claims.withStatus(asked).map((found) -> this.templates.operatorClaims(page, found.items(), asked));
	}

	@PostMapping(BY_ID + "/verification")
	Mono<ResponseEntity<JteModel>> verify(@PathVariable String id, @Posted("claim") Form form) {
		return settled(this.claims.verify(id, form.value("version")), "claim-verified");
	}

	@PostMapping(BY_ID + "/revocation")
	Mono<ResponseEntity<JteModel>> revoke(@PathVariable String id, @Posted("claim") Form form) {
		return settled(this.claims.revoke(id, form.value("version")), "claim-revoked");
	}

	/**
	 * One that its seller has changed or withdrawn since it was shown is to be looked at
	 * again.
	 */
	private static Mono<ResponseEntity<JteModel>> settled(Mono<Void> settling, String done) {
		Mono<ResponseEntity<JteModel>> settled = settling.thenReturn(Answers.done(PATH, done));
		return Answers.orNone(settled)
			.onErrorResume(Answers::isMendable, (stale) -> Mono.empty())
			.defaultIfEmpty(Answers.done(PATH, "claim-changed"));
	}

	@GetMapping(BY_ID + "/document")
	Mono<ResponseEntity<Flux<DataBuffer>>> document(@PathVariable String id) {
		return this.claims.document(id);
	}

}
