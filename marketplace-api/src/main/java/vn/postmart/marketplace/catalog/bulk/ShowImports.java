package vn.postmart.marketplace.catalog.bulk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.stereotype.Component;

/**
 * Shows imports to those who may act for their stall; an operator's file to operators.
 * Others are refused as not found.
 */
@Component
public class ShowImports {

	private static final int LATEST = 20;

	private final Imports imports;

	private final Stalls stalls;

	ShowImports(Imports imports, Stalls stalls) {
		this.imports = imports;
		this.stalls = stalls;
	}

	/** One import. */
	public Mono<ImportJob> find(Actor actor, ImportId id) {
		return this.imports.find(id)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.delayUntil((job) -> allow(actor, job));
	}

	/** The latest of a stall, or those of operators, newest first. */
	public Mono<List<ImportJob>> latest(Actor actor, @Nullable StallId stall) {
		return allow(actor, stall).thenMany(Flux.defer(() -> this.imports.latest(stall, LATEST))).collectList();
	}

	/** The bad rows after a row, in the order of the file. */
	public Mono<List<Imports.BadRow>> bad(Actor actor, ImportId id, int after, int size) {
		return find(actor, id).thenMany(Flux.defer(() -> this.imports.bad(id, after, size))).collectList();
	}

	Mono<Void> allow(Actor actor, ImportJob job) {
		return allow(actor, job.stall());
	}

	private Mono<Void> allow(Actor actor, @Nullable StallId stall) {
		if (stall != null) {
			return this.stalls.actingFor(actor, stall).then();
		}
		return actor.may(Role.OPERATOR) ? Mono.empty() : Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND));
	}

}
