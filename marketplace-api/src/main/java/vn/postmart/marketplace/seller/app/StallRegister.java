package vn.postmart.marketplace.seller.app;

import java.time.Instant;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.shared.VietnamesePhone;

/** All stalls. Changes join the caller's transaction. */
public interface StallRegister {

	/**
	 * Adds a stall. Refused as a duplicate when its phone or its owner has one.
	 * @param ownerSubject null while the owner has no account
	 */
	Mono<Void> add(StallId id, StallDraft draft, @Nullable String ownerSubject, Instant since);

	/** The stall, or empty. */
	Mono<StallView> find(StallId id);

	/** The stalls that exist among {@code ids}. */
	Flux<StallView> findAll(Collection<StallId> ids);

	/**
	 * Stalls in the order they were opened, after the given one, at most {@code size}.
	 */
	Flux<StallView> page(@Nullable StallId after, int size);

	/** How many there are. */
	Mono<Long> count();

	/** The stall that this account owns, or empty. */
	Mono<StallView> ownedBy(String subject);

	/** The stall with this phone, or empty. */
	Mono<StallView> withPhone(VietnamesePhone phone);

	/** Where the stall is paid to. */
	Mono<PayoutAccount> payoutAccount(StallId id);

	/** Gives a stall without an owner's account its owner; nothing when it has one. */
	Mono<Void> giveTo(StallId id, String ownerSubject);

	/**
	 * Who may act for the stall right now, and on what grounds; empty for nobody's
	 * business.
	 */
	Mono<Grounds> grounds(String subject, StallId id, Instant at);

}
