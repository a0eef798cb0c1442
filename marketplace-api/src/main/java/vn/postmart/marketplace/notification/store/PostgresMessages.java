package vn.postmart.marketplace.notification.store;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.app.Messages;
import vn.postmart.marketplace.notification.domain.Channel;
import vn.postmart.marketplace.notification.domain.Message;
import vn.postmart.marketplace.notification.domain.News;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresMessages implements Messages {

	private static final String WRITE = """
			insert into notification.message (id, cause, channel, addressee, topic, about, words, state, written_at)
			select uuidv7(), :cause, :channel, addressee, :topic, :about, :words, 'WAITING', :at
			from unnest(:addressees) as addressee
			on conflict on constraint message_once do nothing
			returning id
			""";

	private static final String WAITING = """
			select id, cause, channel, addressee, topic, about, words
			from notification.message where id = :id and state = 'WAITING'
			""";

	private static final String END = """
			update notification.message set state = :state, ended_at = :at where id = :id and state = 'WAITING'
			""";

	private static final String TALLY = """
			select channel, state, count(*) as count
			from notification.message where written_at >= :since group by channel, state order by channel, state
			""";

	private final DatabaseClient database;

	PostgresMessages(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Flux<UUID> write(Channel channel, News news, Collection<String> addressees, Instant at) {
		return NewsRow.bind(this.database.sql(WRITE), news)
			.bind("channel", channel.name())
			.bind("addressees", addressees.toArray(String[]::new))
			.bind("at", at)
			.map((row) -> Columns.id(row, "id"))
			.all();
	}

	@Override
	public Mono<Message> waiting(UUID id) {
		return this.database.sql(WAITING)
			.bind("id", id)
			.map((row) -> new Message(Columns.id(row, "id"), Columns.named(row, "channel", Channel.class),
					Columns.text(row, "addressee"), NewsRow.of(row)))
			.one();
	}

	@Override
	public Mono<Void> end(UUID id, End end, Instant at) {
		return this.database.sql(END).bind("id", id).bind("state", end.name()).bind("at", at).then();
	}

	@Override
	public Flux<Tally> tally(Instant since) {
		return this.database.sql(TALLY)
			.bind("since", since)
			.map((row) -> new Tally(Columns.named(row, "channel", Channel.class), Columns.text(row, "state"),
					Columns.number(row, "count")))
			.all();
	}

}
