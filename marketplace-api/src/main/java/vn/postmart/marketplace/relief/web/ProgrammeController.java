package vn.postmart.marketplace.relief.web;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.app.FundProgramme;
import vn.postmart.marketplace.relief.app.OpenProgramme;
import vn.postmart.marketplace.relief.app.SetKit;
import vn.postmart.marketplace.relief.app.ShowProgrammes;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Programmes, for officers. */
@RestController
@RequestMapping("/api/v1/relief/programmes")
class ProgrammeController {

	private final OpenProgramme open;

	private final FundProgramme fund;

	private final SetKit setKit;

	private final ShowProgrammes show;

	private final ProgrammePresenter presenter;

	private final Idempotency idempotency;

	private final Transactions transactions;

	ProgrammeController(OpenProgramme open, FundProgramme fund, SetKit setKit, ShowProgrammes show,
			ProgrammePresenter presenter, Idempotency idempotency, Transactions transactions) {
		this.open = open;
		this.fund = fund;
		this.setKit = setKit;
		this.show = show;
		this.presenter = presenter;
		this.idempotency = idempotency;
		this.transactions = transactions;
	}

	@PostMapping
	Mono<ResponseEntity<byte[]>> open(Actor actor,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody ProgrammeRequest request) {
		return this.idempotency.once(new IdempotentCall(actor.key(), key, "POST /api/v1/relief/programmes", request),
				() -> this.open.open(request.toCommand(), actor.subject())
					.map((programme) -> Reply.created(new NewProgramme(programme.id(), programme.code()))));
	}

	@GetMapping
	Flux<ProgrammeResource> list() {
		return this.show.all().map(this.presenter::programme);
	}

	@GetMapping("/{id}")
	Mono<ProgrammeResource> get(@PathVariable UUID id) {
		return this.show.find(new ProgrammeId(id)).map(this.presenter::programme);
	}

	@PostMapping("/{id}/deposits")
	Mono<ResponseEntity<byte[]>> deposit(Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody DepositRequest request) {
		return this.idempotency.once(
				new IdempotentCall(actor.key(), key, "POST /api/v1/relief/programmes/" + id + "/deposits", request),
				() -> this.fund
					.deposit(new ProgrammeId(id), Money.vnd(request.amountVnd()), request.donor().strip(),
							request.receivedOn(), actor.subject())
					.map((left) -> Reply.created(new FundState(left.amount()))));
	}

	@PutMapping("/{id}/kit")
	Mono<ProgrammeResource> kit(@PathVariable UUID id, @Valid @RequestBody KitRequest request) {
		ProgrammeId programme = new ProgrammeId(id);
		return this.transactions.inTransaction(() -> this.setKit.set(programme, request.toKit()))
			.then(Mono.defer(() -> this.show.find(programme)))
			.map(this.presenter::programme);
	}

	record NewProgramme(ProgrammeId id, String code) {
	}

	record FundState(long leftVnd) {
	}

}
