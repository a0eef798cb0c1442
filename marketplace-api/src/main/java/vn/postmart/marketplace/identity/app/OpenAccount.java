package vn.postmart.marketplace.identity.app;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.identity.Accounts;
import vn.postmart.marketplace.identity.Activation;
import vn.postmart.marketplace.identity.NewAccount;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** Records that an account is to be made. */
@Component
class OpenAccount implements Accounts {

	private final AccountRegister register;

	private final ActivationCodes codes;

	private final Outbox outbox;

	private final IdentityProperties properties;

	private final IdSource ids;

	private final Clock clock;

	OpenAccount(AccountRegister register, ActivationCodes codes, Outbox outbox, IdentityProperties properties,
			IdSource ids, Clock clock) {
		this.register = register;
		this.codes = codes;
		this.outbox = outbox;
		this.properties = properties;
		this.ids = ids;
		this.clock = clock;
	}

	@Override
	public Mono<Activation> open(NewAccount wanted) {
		Instant now = this.clock.instant();
		Activation activation = new Activation(this.codes.mint(), now.plus(this.properties.activationValidity()));
		return this.codes.hash(activation.code())
			.map((hash) -> account(wanted, hash, activation))
			.flatMap((account) -> add(account, now))
			.thenReturn(activation);
	}

	private Account account(NewAccount wanted, String hash, Activation activation) {
		return new Account(this.ids.next(), wanted.reference(), wanted.phone(), wanted.name(), wanted.role(), null,
				hash, activation.expiresAt());
	}

	private Mono<Void> add(Account account, Instant now) {
		return this.register.add(account, this.properties.activationTries(), now)
			.filter((added) -> added)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.DUPLICATE)
				.withFields(List.of(FieldError.of("phone", "identity.phone-taken")))))
			.then(Mono.defer(() -> this.outbox.append(OutboxEvent.of(AccountRequested.TYPE, "account:" + account.id(),
					new AccountRequested(account.id())))));
	}

}
