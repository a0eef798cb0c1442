package vn.postmart.marketplace.notification.app;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.identity.Mailboxes;
import vn.postmart.marketplace.notification.app.Mails.Letter;
import vn.postmart.marketplace.notification.app.Messages.End;
import vn.postmart.marketplace.notification.domain.Channel;
import vn.postmart.marketplace.notification.domain.Message;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;

import org.springframework.stereotype.Component;

/**
 * Sends one mail, if there is a mail server and the account gives an address; both are
 * asked when it is sent.
 */
@Component
class SendMail implements EventConsumer {

	private final WaitingMessages waiting;

	private final Addressees addressees;

	private final Mailboxes mailboxes;

	private final Wording wording;

	private final Mails mails;

	SendMail(WaitingMessages waiting, Addressees addressees, Mailboxes mailboxes, Wording wording, Mails mails) {
		this.waiting = waiting;
		this.addressees = addressees;
		this.mailboxes = mailboxes;
		this.wording = wording;
		this.mails = mails;
	}

	@Override
	public String name() {
		return "notification.send-mail";
	}

	@Override
	public Set<String> types() {
		return Set.of(MessageDue.type(Channel.MAIL));
	}

	@Override
	public boolean remote() {
		return true;
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return this.waiting.end(event.payload(MessageDue.class).messageId(), this::send);
	}

	private Mono<End> send(Message message) {
		return this.mails.available() ? this.addressees.find(message.addressee())
			.flatMap((addressee) -> send(message, addressee))
			.defaultIfEmpty(End.SKIPPED) : Mono.just(End.SKIPPED);
	}

	private Mono<End> send(Message message, Addressee addressee) {
		Letter letter = new Letter(this.wording.title(message.news(), Wording.VIETNAMESE),
				this.wording.body(message.news(), addressee.code(), Wording.VIETNAMESE));
		return Mono.justOrEmpty(addressee.account())
			.flatMap(this.mailboxes::of)
			.flatMap((address) -> this.mails.send(message.id(), address, letter).thenReturn(End.SENT));
	}

}
