package vn.postmart.marketplace.notification.app;

import java.time.Clock;
import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.domain.Channel;
import vn.postmart.marketplace.notification.domain.News;

import org.springframework.stereotype.Component;

/**
 * Tells whoever waits for orders or packages: by text message, and whoever ordered signed
 * in also in the account and by mail. Joins the caller's transaction.
 */
@Component
class TellOrders {

	private final Addressees addressees;

	private final Entries entries;

	private final SendOut sendOut;

	private final Clock clock;

	TellOrders(Addressees addressees, Entries entries, SendOut sendOut, Clock clock) {
		this.addressees = addressees;
		this.entries = entries;
		this.sendOut = sendOut;
		this.clock = clock;
	}

	Mono<Void> tell(News news, List<String> references) {
		return this.sendOut.send(Channel.TEXT, news, references)
			.then(Mono.defer(() -> this.addressees.withAccount(references).collectList()))
			.flatMap((buyers) -> tellAccounts(news, buyers));
	}

	private Mono<Void> tellAccounts(News news, List<Addressee> buyers) {
		return this.entries.add(news, buyers.stream().map(Addressee::reader).toList(), this.clock.instant())
			.then(Mono.defer(
					() -> this.sendOut.send(Channel.MAIL, news, buyers.stream().map(Addressee::reference).toList())));
	}

}
