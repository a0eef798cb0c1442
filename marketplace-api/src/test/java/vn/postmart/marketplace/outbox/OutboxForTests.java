package vn.postmart.marketplace.outbox;

import java.time.Clock;

import com.github.f4b6a3.uuid.UuidCreator;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.r2dbc.core.DatabaseClient;

/** An outbox without a Spring context, which writes events that nobody acts on. */
public final class OutboxForTests {

	private OutboxForTests() {
	}

	public static Outbox on(DatabaseClient client) {
		Consumers none = new Consumers(new StaticListableBeanFactory().getBeanProvider(EventConsumer.class));
		return new Outbox(client, none, UuidCreator::getTimeOrderedEpoch, Clock.systemUTC());
	}

}
