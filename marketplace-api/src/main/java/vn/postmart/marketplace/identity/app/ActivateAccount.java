package vn.postmart.marketplace.identity.app;

import java.time.Clock;
import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Lets the owner of a new account choose its password, once, with the code the clerk
 * gave.
 */
@Component
public class ActivateAccount {

	private final AccountRegister register;

	private final ActivationCodes codes;

	private final IdentityProvider provider;

	private final Transactions transactions;

	private final Clock clock;

	ActivateAccount(AccountRegister register, ActivationCodes codes, IdentityProvider provider,
			Transactions transactions, Clock clock) {
		this.register = register;
		this.codes = codes;
		this.provider = provider;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Sets the first password. Refused ({@code identity.activation-refused}) alike for an
	 * unknown phone, a wrong, used or expired code and a locked one, so that a stranger
	 * learns nothing.
	 */
	public Mono<Void> activate(VietnamesePhone phone, String code, String newPassword) {
		return this.transactions.inTransaction(() -> this.register.takeTry(phone, this.clock.instant()))
			.filterWhen((account) -> this.codes.matches(code, account.codeHash()))
			.switchIfEmpty(Mono.error(ActivateAccount::refused))
			.flatMap((account) -> setPassword(account, newPassword));
	}

	private Mono<Void> setPassword(Account account, String newPassword) {
		return Mono.justOrEmpty(account.subject())
			.flatMap((subject) -> this.provider.setPassword(subject, newPassword).thenReturn(account))
			.onErrorResume((failure) -> giveTryBack(account).then(Mono.error(failure)))
			.flatMap((done) -> this.transactions
				.inTransaction(() -> this.register.activated(done.id(), this.clock.instant())))
			.then();
	}

	private Mono<Void> giveTryBack(Account account) {
		return this.transactions.inTransaction(() -> this.register.giveTryBack(account.id()));
	}

	private static RefusedException refused() {
		return RefusedException.rule("identity.activation-refused")
			.withFields(List.of(FieldError.of("code", "identity.code-wrong")));
	}

}
