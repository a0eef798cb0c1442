package vn.postmart.marketplace.seller.store;

import java.time.Instant;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.app.Assistance;
import vn.postmart.marketplace.seller.app.Assistances;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresAssistances implements Assistances {

	private static final String BEGIN = """
			insert into seller.assistance
				(id, stall_id, clerk_subject, clerk_name, office_code, consent_kind, consent_note, started_at, expires_at)
			values
				(:id, :stall, :clerk, :clerkName, :office, :consentKind, :consentNote, :startedAt, :expiresAt)
			""";

	private static final String END = """
			update seller.assistance
			set expires_at = :at
			where clerk_subject = :clerk and stall_id = :stall and expires_at > :at
			""";

	private final DatabaseClient client;

	PostgresAssistances(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Mono<Void> begin(Assistance assistance) {
		return this.client.sql(BEGIN)
			.bind("id", assistance.id())
			.bind("stall", assistance.stall().value())
			.bind("clerk", assistance.clerk().subject())
			.bind("clerkName", assistance.clerk().name())
			.bind("office", assistance.officeCode())
			.bind("consentKind", assistance.consent().kind().name())
			.bind("consentNote", assistance.consent().note())
			.bind("startedAt", assistance.startedAt())
			.bind("expiresAt", assistance.expiresAt())
			.then();
	}

	@Override
	public Mono<Void> end(String clerkSubject, StallId stall, Instant at) {
		return this.client.sql(END).bind("clerk", clerkSubject).bind("stall", stall.value()).bind("at", at).then();
	}

}
