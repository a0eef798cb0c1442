package vn.postmart.marketplace.notification.app;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.app.Messages.End;
import vn.postmart.marketplace.notification.domain.Channel;
import vn.postmart.marketplace.notification.domain.Message;

import org.springframework.stereotype.Component;

/** Sends one text message. */
@Component
class SendText extends SendMessage {

	private final Wording wording;

	private final TextMessages texts;

	SendText(WaitingMessages waiting, Addressees addressees, Wording wording, TextMessages texts) {
		super(Channel.TEXT, waiting, addressees);
		this.wording = wording;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "notification.send-text";
	}

	@Override
	Mono<End> send(Message message, Addressee addressee) {
		String text = this.wording.brief(message.news(), addressee.code(), addressee.language());
		return this.texts.send(message.id(), addressee.phone(), text).thenReturn(End.SENT);
	}

}
