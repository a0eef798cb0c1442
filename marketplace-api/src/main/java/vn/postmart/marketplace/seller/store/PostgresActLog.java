package vn.postmart.marketplace.seller.store;

import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.seller.app.ActLog;

import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresActLog implements ActLog {

	private static final String ADD = """
			insert into seller.act
				(id, stall_id, done_by, done_by_name, on_behalf_of, assistance_id, act, subject, at)
			values (:id, :stall, :doneBy, :doneByName, :onBehalfOf, :assistance, :act, :subject, :at)
			""";

	private final DatabaseClient client;

	PostgresActLog(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Mono<Void> add(Act act) {
		GenericExecuteSpec statement = this.client.sql(ADD)
			.bind("id", act.id())
			.bind("stall", act.stall().value())
			.bind("doneBy", act.by().subject())
			.bind("doneByName", act.by().name())
			.bind("act", act.what())
			.bind("subject", act.subject())
			.bind("at", act.at());
		UUID assistance = act.grounds().assistance();
		return ((assistance != null)
				? statement.bind("assistance", assistance).bind("onBehalfOf", act.grounds().owner())
				: statement.bindNull("assistance", UUID.class).bindNull("onBehalfOf", String.class))
			.then();
	}

}
