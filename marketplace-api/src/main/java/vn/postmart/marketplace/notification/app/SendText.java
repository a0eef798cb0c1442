package vn.postmart.marketplace.notification.app;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.app.Messages.End;
import vn.postmart.marketplace.notification.domain.Channel;
import vn.postmart.marketplace.notification.domain.Message;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;

import org.springframework.stereotype.Component;

/** Sends one text message. While the gateway is away it stays in the outbox. */
@Component
class SendText implements EventConsumer {

	private final WaitingMessages waiting;

	private final Addressees addressees;

	private final Wording wording;

	private final TextMessages texts;

	SendText(WaitingMessages waiting, Addressees addressees, Wording wording, TextMessages texts) {
		this.waiting = waiting;
		this.addressees = addressees;
		this.wording = wording;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "notification.send-text";
	}

	@Override
	public Set<String> types() {
		return Set.of(MessageDue.type(Channel.TEXT));
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
		return this.addressees.find(message.addressee())
			.flatMap((addressee) -> this.texts
				.send(message.id(), addressee.phone(),
						this.wording.brief(message.news(), addressee.code(), Wording.VIETNAMESE))
				.thenReturn(End.SENT))
			.defaultIfEmpty(End.SKIPPED);
	}

}
