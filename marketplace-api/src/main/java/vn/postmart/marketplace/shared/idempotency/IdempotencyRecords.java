package vn.postmart.marketplace.shared.idempotency;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

/**
 * The records in PostgreSQL. A second transaction with the same key does not queue behind
 * the first: the advisory lock tells at once that it still runs.
 */
@Component
class IdempotencyRecords {

	private static final String CLAIM = """
			with turn as (
				select pg_try_advisory_xact_lock(hashtextextended(:actor || chr(10) || :key, 20)) as mine
			), first as (
				insert into shared.idempotency (actor, key, fingerprint, status, body)
				select :actor, :key, :fingerprint, 0, '' from turn where mine
				on conflict on constraint idempotency_pk do nothing
				returning 1
			)
			select mine, exists (select from first) as first from turn
			""";

	private static final String FIND = """
			select fingerprint, status, body from shared.idempotency where actor = :actor and key = :key
			""";

	private static final String COMPLETE = """
			update shared.idempotency set status = :status, body = :body where actor = :actor and key = :key
			""";

	private final DatabaseClient database;

	IdempotencyRecords(DatabaseClient database) {
		this.database = database;
	}

	Mono<Claim.Outcome> claim(Claim claim) {
		return this.database.sql(CLAIM)
			.bind("actor", claim.actor())
			.bind("key", claim.key())
			.bind("fingerprint", claim.fingerprint())
			.map(IdempotencyRecords::outcome)
			.one();
	}

	Mono<StoredReply> find(Claim claim) {
		return this.database.sql(FIND)
			.bind("actor", claim.actor())
			.bind("key", claim.key())
			.map(IdempotencyRecords::reply)
			.one();
	}

	Mono<Void> complete(Claim claim, StoredReply reply) {
		return this.database.sql(COMPLETE)
			.bind("status", reply.status())
			.bind("body", reply.body())
			.bind("actor", claim.actor())
			.bind("key", claim.key())
			.then();
	}

	private static Claim.Outcome outcome(Readable row) {
		if (!Boolean.TRUE.equals(row.get("mine", Boolean.class))) {
			return Claim.Outcome.RUNNING;
		}
		return Boolean.TRUE.equals(row.get("first", Boolean.class)) ? Claim.Outcome.FIRST : Claim.Outcome.SEEN;
	}

	private static StoredReply reply(Readable row) {
		return new StoredReply(String.valueOf(row.get("fingerprint", String.class)), intOf(row), bytesOf(row));
	}

	private static int intOf(Readable row) {
		Integer status = row.get("status", Integer.class);
		return (status != null) ? status : 0;
	}

	private static byte[] bytesOf(Readable row) {
		byte[] body = row.get("body", byte[].class);
		return (body != null) ? body : new byte[0];
	}

}
