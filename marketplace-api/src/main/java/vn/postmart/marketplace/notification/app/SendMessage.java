package vn.postmart.marketplace.notification.app;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.app.Messages.End;
import vn.postmart.marketplace.notification.domain.Channel;
import vn.postmart.marketplace.notification.domain.Message;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;

/**
 * Sends one message over a channel, unless there is nowhere to send it. While the channel
 * is away it stays in the outbox.
 */
abstract class SendMessage implements EventConsumer {

	private final Channel channel;

	private final WaitingMessages waiting;

	private final Addressees addressees;

	SendMessage(Channel channel, WaitingMessages waiting, Addressees addressees) {
		this.channel = channel;
		this.waiting = waiting;
		this.addressees = addressees;
	}

	@Override
	public Set<String> types() {
		return Set.of(MessageDue.type(this.channel));
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
			.flatMap((addressee) -> send(message, addressee))
			.defaultIfEmpty(End.SKIPPED);
	}

	/** Sends it; empty when the channel does not reach the addressee. */
	abstract Mono<End> send(Message message, Addressee addressee);

}
