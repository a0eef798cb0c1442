package vn.postmart.marketplace.notification.delivery;

import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.app.Mails;

/** A marketplace without a mail server. */
final class NoMails implements Mails {

	@Override
	public boolean available() {
		return false;
	}

	@Override
	public Mono<Void> send(UUID id, String address, Letter letter) {
		return Mono.error(() -> new IllegalStateException("There is no mail server"));
	}

}
