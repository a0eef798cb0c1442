package vn.postmart.marketplace.payment.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.app.PayOut;
import vn.postmart.marketplace.payment.app.PayoutRun;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PayoutRunController {

	private final PayOut payOut;

	private final Idempotency idempotency;

	PayoutRunController(PayOut payOut, Idempotency idempotency) {
		this.payOut = payOut;
		this.idempotency = idempotency;
	}

	@PostMapping("/api/v1/payout-runs")
	Mono<ResponseEntity<byte[]>> run(Actor actor,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.idempotency.once(new IdempotentCall(actor.key(), key, "POST /api/v1/payout-runs", ""),
				() -> this.payOut.run().map((run) -> Reply.created(PayoutRunResource.of(run))));
	}

	/** What a run paid, to how many payees. */
	record PayoutRunResource(UUID id, int count, long totalVnd) {

		static PayoutRunResource of(PayoutRun run) {
			return new PayoutRunResource(run.id(), run.count(), run.total().amount());
		}

	}

}
