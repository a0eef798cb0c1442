package vn.postmart.marketplace.relief.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.domain.Kit;
import vn.postmart.marketplace.relief.domain.Programme;
import vn.postmart.marketplace.shared.Money;

/** The programmes with their kits and deposits. */
public interface Programmes {

	/** Adds a programme; refused as a duplicate when its code is taken. */
	Mono<Void> add(Programme programme, String officer, Instant at);

	/** The programme, or empty. */
	Mono<Programme> find(ProgrammeId id);

	/** The programme, its row locked until the transaction ends, or empty. */
	Mono<Programme> lock(ProgrammeId id);

	/** The programme, or empty. */
	Mono<Programme> findByCode(String code);

	/** All programmes, newest first. */
	Flux<Programme> all();

	/** Records money received. */
	Mono<Void> addDeposit(ProgrammeId id, Deposit deposit);

	/** Sets what the kit is, in place of what it was. */
	Mono<Void> putKit(ProgrammeId id, Kit kit);

	/** The kit, or empty while none is set. */
	Mono<Kit> kit(ProgrammeId id);

	/** How far the programme is, in figures. */
	Mono<ProgrammeFigures> figures(ProgrammeId id);

	/** Money received for a programme. */
	record Deposit(UUID id, Money amount, String donor, LocalDate receivedOn, String officer, Instant at) {
	}

}
