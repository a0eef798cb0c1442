package vn.postmart.marketplace.catalog.bulk.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.bulk.ImportId;
import vn.postmart.marketplace.catalog.bulk.SteerImport;
import vn.postmart.marketplace.catalog.bulk.web.BulkPresenter.ImportResource;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Loads what was checked, or stops. */
@RestController
@RequestMapping("/api/v1/imports/{id}")
class ImportSteeringController {

	private final SteerImport steerImport;

	private final Idempotency idempotency;

	private final Transactions transactions;

	private final BulkPresenter presenter;

	ImportSteeringController(SteerImport steerImport, Idempotency idempotency, Transactions transactions,
			BulkPresenter presenter) {
		this.steerImport = steerImport;
		this.idempotency = idempotency;
		this.transactions = transactions;
		this.presenter = presenter;
	}

	@PostMapping("/commit")
	Mono<ResponseEntity<byte[]>> commit(Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@RequestBody(required = false) @Nullable CommitRequest request) {
		boolean skipBad = request != null && Boolean.TRUE.equals(request.skipBad());
		return this.idempotency.once(new IdempotentCall(actor.key(), key, "POST /imports/" + id + "/commit", skipBad),
				() -> this.steerImport.commit(actor, new ImportId(id), skipBad)
					.map((job) -> Reply.ok(this.presenter.job(job))));
	}

	@PostMapping("/stop")
	Mono<ImportResource> stop(Actor actor, @PathVariable UUID id) {
		return this.transactions.inTransaction(() -> this.steerImport.stop(actor, new ImportId(id)))
			.map(this.presenter::job);
	}

	/**
	 * How to load.
	 *
	 * @param skipBad whether bad rows are left out; otherwise nothing is loaded when
	 * there is one
	 */
	record CommitRequest(@Nullable Boolean skipBad) {
	}

}
