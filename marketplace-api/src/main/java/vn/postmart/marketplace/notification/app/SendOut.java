package vn.postmart.marketplace.notification.app;

import java.time.Clock;
import java.util.Collection;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.domain.Channel;
import vn.postmart.marketplace.notification.domain.News;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;

import org.springframework.stereotype.Component;

/**
 * Writes messages and has each sent by itself, so that a wrong number holds up nobody
 * else. Joins the caller's transaction.
 */
@Component
class SendOut {

	private final Messages messages;

	private final Outbox outbox;

	private final Clock clock;

	SendOut(Messages messages, Outbox outbox, Clock clock) {
		this.messages = messages;
		this.outbox = outbox;
		this.clock = clock;
	}

	Mono<Void> send(Channel channel, News news, Collection<String> addressees) {
		return this.messages.write(channel, news, addressees, this.clock.instant())
			.collectList()
			.flatMapIterable((ids) -> ids)
			.concatMap((id) -> this.outbox
				.append(OutboxEvent.of(MessageDue.type(channel), "message:" + id, new MessageDue(id))))
			.then();
	}

}
