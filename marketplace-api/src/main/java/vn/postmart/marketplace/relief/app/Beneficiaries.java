package vn.postmart.marketplace.relief.app;

import java.time.Instant;
import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.domain.Beneficiary;

/** The families of programmes, sealed where they are kept. */
public interface Beneficiaries {

	/**
	 * Adds those who are not in the programme yet.
	 * @return how many were new
	 */
	Mono<Long> addNew(ProgrammeId programme, List<Beneficiary> families, Instant at);

	/** How many of these are in the programme already. */
	Mono<Long> known(ProgrammeId programme, List<Beneficiary> families);

	/** All families of a programme in the order they were imported. */
	Flux<Beneficiary> all(ProgrammeId programme);

	/**
	 * The families without a package, in the order they were imported, at most
	 * {@code limit}.
	 */
	Flux<Beneficiary> withoutPackage(ProgrammeId programme, int limit);

	/** Notes that somebody read personal data, and which. */
	Mono<Void> noteReading(ProgrammeId programme, String actor, String what, Instant at);

}
