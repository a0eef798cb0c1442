package vn.postmart.marketplace.seller.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallKind;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.app.AssistHousehold;
import vn.postmart.marketplace.seller.app.StallRegister;
import vn.postmart.marketplace.seller.web.StallPage.NamedPlace;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssistanceController {

	private final AssistHousehold assistHousehold;

	private final StallRegister register;

	private final StallPages pages;

	private final Transactions transactions;

	AssistanceController(AssistHousehold assistHousehold, StallRegister register, StallPages pages,
			Transactions transactions) {
		this.assistHousehold = assistHousehold;
		this.register = register;
		this.pages = pages;
		this.transactions = transactions;
	}

	@GetMapping("/api/v1/counter/stalls")
	Mono<FoundStalls> find(@RequestParam String phone) {
		VietnamesePhone number = VietnamesePhone.parse(phone)
			.orElseThrow(() -> RefusedException.field("phone", "phone"));
		return this.register.withPhone(number)
			.map(this::found)
			.map(List::of)
			.defaultIfEmpty(List.of())
			.map(FoundStalls::new);
	}

	@PostMapping("/api/v1/stalls/{id}/assistance")
	@ResponseStatus(HttpStatus.CREATED)
	Mono<Session> begin(Actor clerk, @PathVariable UUID id, @Valid @RequestBody ConsentRequest request) {
		return this.transactions
			.inTransaction(() -> this.assistHousehold.begin(clerk, new StallId(id), request.toConsent()))
			.map((assistance) -> new Session(assistance.expiresAt()));
	}

	@DeleteMapping("/api/v1/stalls/{id}/assistance")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> end(Actor clerk, @PathVariable UUID id) {
		return this.transactions.inTransaction(() -> this.assistHousehold.end(clerk, new StallId(id)));
	}

	private FoundStall found(StallView stall) {
		return new FoundStall(stall.id(), stall.kind(), stall.name(), stall.ownerName(),
				this.pages.commune(stall.communeCode()));
	}

	/** How long the clerk may act for the household. */
	private record Session(Instant expiresAt) {
	}

	/** The stalls with a phone, at most one. */
	private record FoundStalls(List<FoundStall> items) {
	}

	/** Enough for a clerk to know the household before the counter. */
	private record FoundStall(StallId id, StallKind kind, String name, String ownerName, NamedPlace commune) {
	}

}
