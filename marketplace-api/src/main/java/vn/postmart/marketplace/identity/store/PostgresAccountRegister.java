package vn.postmart.marketplace.identity.store;

import java.time.Instant;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.identity.app.Account;
import vn.postmart.marketplace.identity.app.AccountRegister;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.rows.Columns;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresAccountRegister implements AccountRegister {

	private static final String ADD = """
			insert into identity.account
				(id, reference, phone, name, role, code_hash, code_expires_at, tries_left, created_at)
			values (:id, :reference, :phone, :name, :role, :codeHash, :codeExpiresAt, :tries, :at)
			on conflict on constraint account_phone_key do nothing
			""";

	private static final String FIND = """
			select id, reference, phone, name, role, subject, code_hash, code_expires_at
			from identity.account
			where id = :id
			""";

	private static final String PROVISIONED = """
			update identity.account set subject = :subject where id = :id and subject is null
			""";

	private static final String TAKE_TRY = """
			update identity.account
			set tries_left = tries_left - 1
			where phone = :phone and subject is not null and activated_at is null and tries_left > 0
				and code_expires_at > :at
			returning id, reference, phone, name, role, subject, code_hash, code_expires_at
			""";

	private static final String GIVE_TRY_BACK = """
			update identity.account set tries_left = least(tries_left + 1, 5) where id = :id
			""";

	private static final String ACTIVATED = """
			update identity.account set activated_at = :at where id = :id and activated_at is null
			""";

	private final DatabaseClient client;

	PostgresAccountRegister(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Mono<Boolean> add(Account account, int tries, Instant at) {
		return this.client.sql(ADD)
			.bind("id", account.id())
			.bind("reference", account.reference())
			.bind("phone", account.phone().e164())
			.bind("name", account.name())
			.bind("role", account.role().name())
			.bind("codeHash", account.codeHash())
			.bind("codeExpiresAt", account.codeExpiresAt())
			.bind("tries", tries)
			.bind("at", at)
			.fetch()
			.rowsUpdated()
			.map((rows) -> rows > 0);
	}

	@Override
	public Mono<Account> find(UUID id) {
		return this.client.sql(FIND).bind("id", id).map(PostgresAccountRegister::account).one();
	}

	@Override
	public Mono<Boolean> provisioned(UUID id, String subject) {
		return this.client.sql(PROVISIONED)
			.bind("id", id)
			.bind("subject", subject)
			.fetch()
			.rowsUpdated()
			.map((rows) -> rows > 0);
	}

	@Override
	public Mono<Account> takeTry(VietnamesePhone phone, Instant at) {
		return this.client.sql(TAKE_TRY)
			.bind("phone", phone.e164())
			.bind("at", at)
			.map(PostgresAccountRegister::account)
			.one();
	}

	@Override
	public Mono<Void> giveTryBack(UUID id) {
		return this.client.sql(GIVE_TRY_BACK).bind("id", id).then();
	}

	@Override
	public Mono<Boolean> activated(UUID id, Instant at) {
		return this.client.sql(ACTIVATED).bind("id", id).bind("at", at).fetch().rowsUpdated().map((rows) -> rows > 0);
	}

	private static Account account(Readable row) {
		return new Account(Columns.id(row, "id"), Columns.text(row, "reference"),
				new VietnamesePhone(Columns.text(row, "phone")), Columns.text(row, "name"),
				Columns.named(row, "role", Role.class), row.get("subject", String.class),
				Columns.text(row, "code_hash"), Columns.instant(row, "code_expires_at"));
	}

}
