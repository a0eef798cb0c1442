package vn.postmart.marketplace.notification.app;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.identity.Mailboxes;
import vn.postmart.marketplace.notification.app.Mails.Letter;
import vn.postmart.marketplace.notification.app.Messages.End;
import vn.postmart.marketplace.notification.domain.Channel;
import vn.postmart.marketplace.notification.domain.Message;

import org.springframework.stereotype.Component;

/**
 * Sends one mail, if there is a mail server and the account gives an address; both are
 * asked when it is sent.
 */
@Component
class SendMail extends SendMessage {

	private final Mailboxes mailboxes;

	private final Wording wording;

	private final Mails mails;

	SendMail(WaitingMessages waiting, Addressees addressees, Mailboxes mailboxes, Wording wording, Mails mails) {
		super(Channel.MAIL, waiting, addressees);
		this.mailboxes = mailboxes;
		this.wording = wording;
		this.mails = mails;
	}

	@Override
	public String name() {
		return "notification.send-mail";
	}

	@Override
	Mono<End> send(Message message, Addressee addressee) {
		Letter letter = new Letter(this.wording.title(message.news(), addressee.language()),
				this.wording.body(message.news(), addressee.code(), addressee.language()));
		return Mono.justOrEmpty(addressee.account())
			.filter((account) -> this.mails.available())
			.flatMap(this.mailboxes::of)
			.flatMap((address) -> this.mails.send(message.id(), address, letter).thenReturn(End.SENT));
	}

}
