package vn.postmart.marketplace.notification.app;

import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.domain.Channel;
import vn.postmart.marketplace.notification.domain.News;

import org.springframework.stereotype.Component;

/**
 * Tells whoever waits for orders or packages: by text message, and by mail whom an
 * account has an address of. Joins the caller's transaction.
 */
@Component
class TellOrders {

	private final Addressees addressees;

	private final SendOut sendOut;

	TellOrders(Addressees addressees, SendOut sendOut) {
		this.addressees = addressees;
		this.sendOut = sendOut;
	}

	Mono<Void> tell(News news, List<String> references) {
		return this.sendOut.send(Channel.TEXT, news, references)
			.then(Mono.defer(() -> this.addressees.withAccount(references).collectList()))
			.flatMap((reachable) -> this.sendOut.send(Channel.MAIL, news, reachable));
	}

}
