package vn.postmart.marketplace.identity.app;

import java.time.Instant;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.VietnamesePhone;

/** The accounts asked for. Everything joins the caller's transaction. */
public interface AccountRegister {

	/** Adds it; false when its phone is taken. */
	Mono<Boolean> add(Account account, int tries, Instant at);

	/** The account, or empty. */
	Mono<Account> find(UUID id);

	/** Notes that the identity provider has it; false when that was noted before. */
	Mono<Boolean> provisioned(UUID id, String subject);

	/**
	 * Uses up one try at the code of the account with this phone: counted before the code
	 * is compared, so that tries at once are counted too. Empty when there is no such
	 * account ready for activation, or no try is left.
	 */
	Mono<Account> takeTry(VietnamesePhone phone, Instant at);

	/** Gives a try back that failed through no fault of the person. */
	Mono<Void> giveTryBack(UUID id);

	/** The code has served; false when it had before. */
	Mono<Boolean> activated(UUID id, Instant at);

}
