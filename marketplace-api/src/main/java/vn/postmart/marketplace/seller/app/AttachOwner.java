package vn.postmart.marketplace.seller.app;

import java.util.Set;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.identity.AccountProvisioned;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.seller.StallId;

import org.springframework.stereotype.Component;

/**
 * Gives a stall that a clerk opened to its household, once the household's account
 * exists.
 */
@Component
class AttachOwner implements EventConsumer {

	private static final String REFERENCE = "stall:";

	private final StallRegister register;

	AttachOwner(StallRegister register) {
		this.register = register;
	}

	@Override
	public String name() {
		return "seller.attach-owner";
	}

	@Override
	public Set<String> types() {
		return Set.of(AccountProvisioned.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		AccountProvisioned provisioned = event.payload(AccountProvisioned.class);
		if (!provisioned.reference().startsWith(REFERENCE)) {
			return Mono.empty();
		}
		UUID stall = UUID.fromString(provisioned.reference().substring(REFERENCE.length()));
		return this.register.giveTo(new StallId(stall), provisioned.subject());
	}

}
