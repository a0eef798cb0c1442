package vn.postmart.marketplace.relief.app;

import java.time.Instant;
import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.ConsignmentHandedOver;
import vn.postmart.marketplace.relief.PackageId;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.domain.ReliefPackage;

/** The packages of programmes. */
public interface Packages {

	Mono<Void> addAll(ProgrammeId programme, List<ReliefPackage> packages);

	/** The packages of a programme by code. */
	Flux<ReliefPackage> ofProgramme(ProgrammeId programme);

	/** A counter took the package in; {@code false} when that is known already. */
	Mono<Boolean> accepted(PackageId id, Instant at);

	/**
	 * A counter gave the package to its family, with this proof; {@code false} when that
	 * is known already.
	 */
	Mono<Boolean> handedOver(PackageId id, ConsignmentHandedOver proof);

}
