package vn.postmart.marketplace.seller.app;

import java.time.Instant;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.security.Actor;

/** The acts done for stalls, only ever added to. */
public interface ActLog {

	/** Adds an act; joins the caller's transaction. */
	Mono<Void> add(Act act);

	/** What was done, by whom and on what grounds. */
	record Act(UUID id, StallId stall, Actor by, Grounds grounds, String what, String subject, Instant at) {
	}

}
