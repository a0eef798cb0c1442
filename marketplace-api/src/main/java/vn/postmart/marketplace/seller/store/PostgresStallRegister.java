package vn.postmart.marketplace.seller.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallKind;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.app.Grounds;
import vn.postmart.marketplace.seller.app.PayoutAccount;
import vn.postmart.marketplace.seller.app.StallDraft;
import vn.postmart.marketplace.seller.app.StallRegister;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresStallRegister implements StallRegister {

	private static final String ADD = """
			insert into seller.stall
				(id, owner_subject, kind, name, owner_name, phone, province_code, commune_code, street, office_code, about,
				about_en, payout_bank_bin, payout_account_number, payout_holder, language, since, version)
			values
				(:id, :ownerSubject, :kind, :name, :ownerName, :phone, :provinceCode, :communeCode, :street, :officeCode,
				:about, :aboutEn, :bankBin, :accountNumber, :holder, :language, :since, 1)
			on conflict do nothing
			""";

	private static final String SELECT = """
			select id, kind, name, owner_name, phone, province_code, commune_code, street, office_code, about, about_en,
				language, since, version
			from seller.stall
			""";

	/** A question within it, so that it is planned once however many they are. */
	private static final String AMONG = "where id = any((select :ids::uuid[])::uuid[])";

	private static final String PAYOUT_ACCOUNT = """
			select payout_bank_bin, payout_account_number, payout_holder from seller.stall where id = :id
			""";

	private static final String GIVE_TO = """
			update seller.stall
			set owner_subject = :subject, version = version + 1
			where id = :id and owner_subject is null
			""";

	private static final String GROUNDS = """
			select
				case when stall.owner_subject = :subject then null else session.id end as assistance,
				coalesce(stall.owner_subject, 'stall:' || stall.id) as owner
			from seller.stall
			left join lateral (
				select id
				from seller.assistance
				where clerk_subject = :subject and stall_id = stall.id and expires_at > :at
				order by expires_at desc
				limit 1
			) as session on true
			where stall.id = :id and (stall.owner_subject = :subject or session.id is not null)
			""";

	private final DatabaseClient client;

	PostgresStallRegister(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Mono<Void> add(StallId id, StallDraft draft, @Nullable String ownerSubject, Instant since) {
		GenericExecuteSpec statement = bind(this.client.sql(ADD), draft).bind("id", id.value()).bind("since", since);
		return ((ownerSubject != null) ? statement.bind("ownerSubject", ownerSubject)
				: statement.bindNull("ownerSubject", String.class))
			.fetch()
			.rowsUpdated()
			.filter((added) -> added == 1)
			.switchIfEmpty(Mono.defer(() -> duplicate(draft.phone())))
			.then();
	}

	private static GenericExecuteSpec bind(GenericExecuteSpec statement, StallDraft draft) {
		return statement.bind("kind", draft.kind().name())
			.bind("name", draft.name())
			.bind("ownerName", draft.ownerName())
			.bind("phone", draft.phone().e164())
			.bind("provinceCode", draft.provinceCode())
			.bind("communeCode", draft.communeCode())
			.bind("street", draft.street())
			.bind("officeCode", draft.officeCode())
			.bind("about", draft.about())
			.bind("aboutEn", draft.aboutEn())
			.bind("language", draft.language().getLanguage())
			.bind("bankBin", draft.payoutAccount().bankBin())
			.bind("accountNumber", draft.payoutAccount().accountNumber())
			.bind("holder", draft.payoutAccount().holder());
	}

	private Mono<Long> duplicate(VietnamesePhone phone) {
		return withPhone(phone).map((taken) -> FieldError.of("phone", "seller.phone-taken"))
			.map((field) -> RefusedException.of(ProblemType.DUPLICATE).withFields(List.of(field)))
			.defaultIfEmpty(RefusedException.of(ProblemType.DUPLICATE).because("seller.one-stall-each"))
			.flatMap(Mono::error);
	}

	@Override
	public Mono<StallView> find(StallId id) {
		return this.client.sql(SELECT + "where id = :id")
			.bind("id", id.value())
			.map(PostgresStallRegister::stall)
			.one();
	}

	@Override
	public Flux<StallView> findAll(Collection<StallId> ids) {
		return this.client.sql(SELECT + AMONG)
			.bind("ids", ids.stream().map(StallId::value).toArray(UUID[]::new))
			.map(PostgresStallRegister::stall)
			.all();
	}

	@Override
	public Flux<StallView> page(@Nullable StallId after, int size) {
		GenericExecuteSpec statement = (after == null) ? this.client.sql(SELECT + "order by id limit :size")
				: this.client.sql(SELECT + "where id > :after order by id limit :size").bind("after", after.value());
		return statement.bind("size", size).map(PostgresStallRegister::stall).all();
	}

	@Override
	public Mono<Long> count() {
		return this.client.sql("select count(*) from seller.stall").mapValue(Long.class).one();
	}

	@Override
	public Mono<StallView> ownedBy(String subject) {
		return this.client.sql(SELECT + "where owner_subject = :subject")
			.bind("subject", subject)
			.map(PostgresStallRegister::stall)
			.one();
	}

	@Override
	public Mono<StallView> withPhone(VietnamesePhone phone) {
		return this.client.sql(SELECT + "where phone = :phone")
			.bind("phone", phone.e164())
			.map(PostgresStallRegister::stall)
			.one();
	}

	@Override
	public Mono<PayoutAccount> payoutAccount(StallId id) {
		return this.client.sql(PAYOUT_ACCOUNT).bind("id", id.value()).map(PostgresStallRegister::payout).one();
	}

	@Override
	public Mono<Void> giveTo(StallId id, String ownerSubject) {
		return this.client.sql(GIVE_TO).bind("id", id.value()).bind("subject", ownerSubject).then();
	}

	@Override
	public Mono<Grounds> grounds(String subject, StallId id, Instant at) {
		return this.client.sql(GROUNDS)
			.bind("subject", subject)
			.bind("id", id.value())
			.bind("at", at)
			.map((row) -> new Grounds(row.get("assistance", UUID.class), Columns.text(row, "owner")))
			.one();
	}

	private static PayoutAccount payout(Readable row) {
		return new PayoutAccount(Columns.text(row, "payout_bank_bin"), Columns.text(row, "payout_account_number"),
				Columns.text(row, "payout_holder"));
	}

	private static StallView stall(Readable row) {
		return new StallView(new StallId(Columns.id(row, "id")), Columns.named(row, "kind", StallKind.class),
				Columns.text(row, "name"), Columns.text(row, "owner_name"), Columns.text(row, "phone"),
				Columns.text(row, "province_code"), Columns.text(row, "commune_code"), Columns.text(row, "street"),
				Columns.text(row, "office_code"), Columns.text(row, "about"), Columns.text(row, "about_en"),
				Locale.of(Columns.text(row, "language")), Columns.instant(row, "since"),
				Columns.number(row, "version"));
	}

}
