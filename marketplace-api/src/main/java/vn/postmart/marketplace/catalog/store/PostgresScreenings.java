package vn.postmart.marketplace.catalog.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.NotPostable;
import vn.postmart.marketplace.catalog.app.Screenings;
import vn.postmart.marketplace.catalog.domain.Goods;
import vn.postmart.marketplace.catalog.domain.Offered;
import vn.postmart.marketplace.catalog.domain.Offered.Verdict;
import vn.postmart.marketplace.catalog.domain.Screening;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresScreenings implements Screenings {

	private static final String BEGIN = """
			with replaced as (
				update catalog.screening set ended_at = :at where category_slug = :category and ended_at is null
			), offered as (
				select count(*) as total
				from catalog.listing
				join catalog.category on category.slug = listing.category_slug
				where :category in (category.slug, category.parent_slug)
			)
			insert into catalog.screening (id, category_slug, total, seen, barred, freed, after_stall, after_listing,
				started_at)
			select uuidv7(), :category, total, 0, 0, 0, :nil, :nil, :at from offered where total > 0
			returning id
			""";

	private static final String COLUMNS = """
			select id, category_slug, total, seen, barred, freed, started_at, ended_at from catalog.screening
			""";

	private static final String OFFERED = """
			select listing.id, listing.stall_id, listing.name, listing.category_slug, listing.goods_class,
				listing.active, listing.not_postable_reason, listing.not_postable_reason_en
			from catalog.listing
			""";

	private static final String NEXT = OFFERED + """
			join catalog.category on category.slug = listing.category_slug
			where :category in (category.slug, category.parent_slug) and (stall_id, id) > (
				select after_stall, after_listing from catalog.screening where id = :screening
			)
			order by stall_id, id
			limit :size
			for no key update of listing
			""";

	private static final String PUT = """
			update catalog.screening
			set seen = :seen, barred = :barred, freed = :freed, after_stall = :stall, after_listing = :listing
			where id = :id
			""";

	private static final String KEEP = """
			update catalog.listing
			set not_postable_reason = verdict.reason, not_postable_reason_en = verdict."reasonEn", version = version + 1
			from json_to_recordset(:verdicts::json) as verdict (id uuid, reason text, "reasonEn" text)
			where listing.id = verdict.id
			""";

	private static final UUID NIL = new UUID(0, 0);

	private final DatabaseClient client;

	PostgresScreenings(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Mono<UUID> begin(String category, Instant at) {
		return this.client.sql(BEGIN)
			.bind("category", category)
			.bind("nil", NIL)
			.bind("at", at)
			.map((row) -> Columns.id(row, "id"))
			.one();
	}

	@Override
	public Mono<Screening> lock(UUID id) {
		return this.client.sql(COLUMNS + "where id = :id for update")
			.bind("id", id)
			.map(PostgresScreenings::screening)
			.one();
	}

	@Override
	public Flux<Offered> next(Screening screening, int size) {
		return this.client.sql(NEXT)
			.bind("category", screening.category())
			.bind("screening", screening.id())
			.bind("size", size)
			.map(PostgresScreenings::offer)
			.all();
	}

	@Override
	public Mono<Void> put(Screening screening, Offered last) {
		return this.client.sql(PUT)
			.bind("id", screening.id())
			.bind("seen", screening.seen())
			.bind("barred", screening.barred())
			.bind("freed", screening.freed())
			.bind("stall", last.stall().value())
			.bind("listing", last.id().value())
			.then();
	}

	@Override
	public Mono<Void> end(UUID id, Instant at) {
		return this.client.sql("update catalog.screening set ended_at = :at where id = :id")
			.bind("id", id)
			.bind("at", at)
			.then();
	}

	@Override
	public Flux<Screening> latest(int size) {
		return this.client.sql(COLUMNS + "order by id desc limit :size")
			.bind("size", size)
			.map(PostgresScreenings::screening)
			.all();
	}

	@Override
	public Flux<Offered> offered(Collection<ListingId> ids) {
		return this.client.sql(OFFERED + "where id = any(:ids) for no key update")
			.bind("ids", ids.stream().map(ListingId::value).toArray(UUID[]::new))
			.map(PostgresScreenings::offer)
			.all();
	}

	@Override
	public Mono<Void> keep(List<Verdict> verdicts) {
		return this.client.sql(KEEP)
			.bind("verdicts", ChildrenJson.write(verdicts.stream().map(Line::of).toList()))
			.then();
	}

	private static Screening screening(Readable row) {
		return new Screening(Columns.id(row, "id"), Columns.text(row, "category_slug"), Columns.number(row, "total"),
				Columns.number(row, "seen"), Columns.number(row, "barred"), Columns.number(row, "freed"),
				Columns.instant(row, "started_at"), row.get("ended_at", Instant.class));
	}

	private static Offered offer(Readable row) {
		String reason = row.get("not_postable_reason", String.class);
		return new Offered(new ListingId(Columns.id(row, "id")), new StallId(Columns.id(row, "stall_id")),
				new Goods(Columns.text(row, "name"), Columns.text(row, "category_slug"),
						Columns.named(row, "goods_class", GoodsClass.class)),
				Columns.truth(row, "active"),
				(reason != null) ? new NotPostable(reason, Columns.text(row, "not_postable_reason_en")) : null);
	}

	/** What is to be said of a listing. */
	private record Line(UUID id, @Nullable String reason, @Nullable String reasonEn) {

		static Line of(Verdict verdict) {
			Optional<NotPostable> barred = Optional.ofNullable(verdict.barred());
			return new Line(verdict.offer().id().value(), barred.map(NotPostable::reason).orElse(null),
					barred.map(NotPostable::reasonEn).orElse(null));
		}

	}

}
