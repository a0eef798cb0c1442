package vn.postmart.marketplace.identity.app;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.identity.AccountProvisioned;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/** Makes the accounts that were asked for, and tells who asked. */
@Component
class ProvisionAccount implements EventConsumer {

	private final AccountRegister register;

	private final IdentityProvider provider;

	private final Outbox outbox;

	private final Transactions transactions;

	ProvisionAccount(AccountRegister register, IdentityProvider provider, Outbox outbox, Transactions transactions) {
		this.register = register;
		this.provider = provider;
		this.outbox = outbox;
		this.transactions = transactions;
	}

	@Override
	public String name() {
		return "identity.provision-account";
	}

	@Override
	public Set<String> types() {
		return Set.of(AccountRequested.TYPE);
	}

	@Override
	public boolean remote() {
		return true;
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return this.register.find(event.payload(AccountRequested.class).accountId())
			.flatMap((account) -> this.provider.ensureAccount(account)
				.flatMap((subject) -> provisioned(account, subject)));
	}

	private Mono<Void> provisioned(Account account, String subject) {
		OutboxEvent told = OutboxEvent.of(AccountProvisioned.TYPE, "account:" + account.id(),
				new AccountProvisioned(account.reference(), subject));
		return this.transactions.inBackgroundTransaction(() -> this.register.provisioned(account.id(), subject)
			.flatMap((first) -> first ? this.outbox.append(told) : Mono.empty()));
	}

}
