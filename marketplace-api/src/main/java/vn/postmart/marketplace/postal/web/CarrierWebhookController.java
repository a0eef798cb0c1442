package vn.postmart.marketplace.postal.web;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.app.ReceiveNotice;
import vn.postmart.marketplace.postal.app.Signatures;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/webhooks/carrier")
class CarrierWebhookController {

	private final Signatures signatures;

	private final ReceiveNotice notices;

	CarrierWebhookController(Signatures signatures, ReceiveNotice notices) {
		this.signatures = signatures;
		this.notices = notices;
	}

	/**
	 * Takes an event of the carrier: 200 once it is kept, also when it was before; 401
	 * for a wrong or old signature.
	 */
	@PostMapping
	Mono<Void> receive(@RequestHeader(name = "X-Post-Event-Id", defaultValue = "") String eventId,
			@RequestHeader(name = "X-Post-Timestamp", defaultValue = "") String timestamp,
			@RequestHeader(name = "X-Post-Signature", defaultValue = "") String signature,
			@RequestBody(required = false) byte[] body) {
		byte[] content = (body != null) ? body : new byte[0];
		if (!this.signatures.prove(eventId, timestamp, signature, content)) {
			return Mono.error(() -> RefusedException.of(ProblemType.UNAUTHENTICATED).because("postal.signature"));
		}
		return this.notices.receive(eventId, content);
	}

}
