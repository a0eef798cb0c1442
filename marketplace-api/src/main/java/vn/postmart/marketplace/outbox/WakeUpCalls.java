package vn.postmart.marketplace.outbox;

import java.time.Duration;
import java.util.List;

import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import org.springframework.boot.r2dbc.OptionsCapableConnectionFactory;
import org.springframework.stereotype.Component;

/**
 * Hears at once that events were written, over a connection of its own that listens. A
 * lost connection costs no event: the relay also looks by itself.
 */
@Component
class WakeUpCalls {

	private static final Duration FIRST_RECONNECT = Duration.ofMillis(200);

	private static final Duration LONGEST_RECONNECT = Duration.ofSeconds(10);

	private final ConnectionFactory connections;

	WakeUpCalls(ConnectionFactory pool) {
		OptionsCapableConnectionFactory capable = OptionsCapableConnectionFactory.unwrapFrom(pool);
		if (capable == null) {
			throw new IllegalStateException("The connection pool does not tell its options");
		}
		this.connections = ConnectionFactories.get(capable.getOptions());
	}

	/** The consumers each commit wrote for; endless. */
	Flux<List<String>> listen() {
		return Flux.usingWhen(this.connections.create(), WakeUpCalls::listenOn, Connection::close)
			.retryWhen(
					Retry.backoff(Long.MAX_VALUE, FIRST_RECONNECT).maxBackoff(LONGEST_RECONNECT).transientErrors(true))
			.repeat();
	}

	private static Flux<List<String>> listenOn(Connection connection) {
		if (!(connection instanceof PostgresqlConnection postgres)) {
			return Flux.error(() -> new IllegalStateException("Only PostgreSQL notifies"));
		}
		return postgres.createStatement("listen outbox")
			.execute()
			.concatMap((result) -> result.getRowsUpdated())
			.then(Mono.<Void>empty())
			.thenMany(postgres.getNotifications())
			.mapNotNull(Notification::getParameter)
			.map((names) -> List.of(names.split(",")));
	}

}
