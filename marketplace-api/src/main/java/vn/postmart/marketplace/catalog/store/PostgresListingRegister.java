package vn.postmart.marketplace.catalog.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.CatchWeight;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.NotPostable;
import vn.postmart.marketplace.catalog.app.CertificateRegister.Document;
import vn.postmart.marketplace.catalog.app.ListingRegister;
import vn.postmart.marketplace.catalog.domain.CertificateClaim;
import vn.postmart.marketplace.catalog.domain.ListingDraft;
import vn.postmart.marketplace.seller.StallId;

import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresListingRegister implements ListingRegister {

	private static final String ADD = """
			insert into catalog.listing
				(id, stall_id, name, name_en, description, description_en, category_slug, price_vnd, weight_tolerance,
				unit_code, unit_label,
				unit_label_en, unit_net_weight_grams, unit_net_millilitres, minimum, maximum, step, season_months, goods_class, own_produce,
				processed, not_postable_reason, not_postable_reason_en, active, province_code, commune_code, attributes,
				listed_at, version)
			values
				(:id, :stall, :name, :nameEn, :description, :descriptionEn, :category, :price, :tolerance, :unitCode, :unitLabel,
				:unitLabelEn, :unitGrams, :unitMillilitres, :minimum, :maximum, :step, :seasonMonths, :goodsClass, :ownProduce,
				:processed, :reason, :reasonEn, true, :province, :commune, :attributes::jsonb, :at, 1)
			""";

	private static final String CHANGE = """
			update catalog.listing
			set name = :name, name_en = :nameEn, description = :description, description_en = :descriptionEn,
				category_slug = :category, price_vnd = :price, weight_tolerance = :tolerance, unit_code = :unitCode, unit_label = :unitLabel,
				unit_label_en = :unitLabelEn, unit_net_weight_grams = :unitGrams,
				unit_net_millilitres = :unitMillilitres, minimum = :minimum, maximum = :maximum,
				step = :step, season_months = :seasonMonths, goods_class = :goodsClass, own_produce = :ownProduce,
				processed = :processed, not_postable_reason = :reason, not_postable_reason_en = :reasonEn,
				province_code = :province, commune_code = :commune, attributes = :attributes::jsonb, version = version + 1
			where id = :id and stall_id = :stall and version = :version
			""";

	/**
	 * A certificate that stays as it was keeps its verification; one that changed is to
	 * be looked at again. Answers with the documents of those that are claimed no more.
	 */
	private static final String CLAIM = """
			with claim as (
				select * from json_to_recordset(:claims::json) as claim (scheme text, grade integer, number text,
					issuer text, "issuedOn" date, "expiresOn" date)
			), dropped as (
				delete from catalog.certificate
				where listing_id = :listing and (scheme, number) not in (select scheme, number from claim)
				returning document_id, document_type
			), claimed as (
				insert into catalog.certificate
					(id, listing_id, scheme, grade, number, issuer, issued_on, expires_on, status)
				select uuidv7(), :listing, scheme, grade, number, issuer, "issuedOn", "expiresOn", 'PENDING' from claim
				on conflict on constraint certificate_listing_id_scheme_number_key do update
				set grade = excluded.grade, issuer = excluded.issuer, issued_on = excluded.issued_on,
					expires_on = excluded.expires_on, status = 'PENDING', version = certificate.version + 1
				where (certificate.grade, certificate.issuer, certificate.issued_on, certificate.expires_on)
					is distinct from (excluded.grade, excluded.issuer, excluded.issued_on, excluded.expires_on)
			)
			select document_id, document_type from dropped
			""";

	private static final String SET_ACTIVE = """
			update catalog.listing set active = :active, version = version + 1 where id = :id and stall_id = :stall
			""";

	private static final String OWNS = """
			select exists (select from catalog.listing where id = :id and stall_id = :stall)
			""";

	private final DatabaseClient client;

	PostgresListingRegister(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Mono<Void> add(Screened listing, Instant at) {
		return bind(this.client.sql(ADD), listing).bind("at", at)
			.then()
			.then(Mono.defer(() -> claim(listing.id(), listing.draft().certificates())))
			.then();
	}

	@Override
	public Mono<List<Document>> change(Screened listing, long version) {
		return bind(this.client.sql(CHANGE), listing).bind("version", version)
			.fetch()
			.rowsUpdated()
			.filter((changed) -> changed == 1)
			.flatMap((changed) -> claim(listing.id(), listing.draft().certificates()));
	}

	@Override
	public Mono<Boolean> setActive(StallId stall, ListingId id, boolean active) {
		return this.client.sql(SET_ACTIVE)
			.bind("active", active)
			.bind("id", id.value())
			.bind("stall", stall.value())
			.fetch()
			.rowsUpdated()
			.map((changed) -> changed == 1);
	}

	@Override
	public Mono<Boolean> owns(StallId stall, ListingId id) {
		return this.client.sql(OWNS).bind("id", id.value()).bind("stall", stall.value()).mapValue(Boolean.class).one();
	}

	private Mono<List<Document>> claim(ListingId listing, List<CertificateClaim> claims) {
		return this.client.sql(CLAIM)
			.bind("listing", listing.value())
			.bind("claims", ChildrenJson.write(claims))
			.map((row) -> Document.listed(row.get("document_id", UUID.class), row.get("document_type", String.class)))
			.all()
			.flatMapIterable((documents) -> documents)
			.collectList();
	}

	private static GenericExecuteSpec bind(GenericExecuteSpec statement, Screened listing) {
		ListingDraft draft = listing.draft();
		GenericExecuteSpec bound = statement.bind("id", listing.id().value())
			.bind("stall", listing.stall().value())
			.bind("name", draft.name())
			.bind("nameEn", draft.nameEn())
			.bind("description", draft.description())
			.bind("descriptionEn", draft.descriptionEn())
			.bind("category", draft.category())
			.bind("price", draft.quoted().amount())
			.bind("unitCode", draft.unit().code())
			.bind("unitLabel", draft.unit().label())
			.bind("unitLabelEn", draft.unit().labelEn())
			.bind("unitGrams", draft.unit().netWeight().grams())
			.bind("minimum", draft.minimum().thousandths())
			.bind("maximum", draft.maximum().thousandths())
			.bind("step", draft.step().thousandths())
			.bind("seasonMonths", months(draft.seasonMonths()))
			.bind("goodsClass", draft.goodsClass().name())
			.bind("ownProduce", draft.ownProduce())
			.bind("processed", draft.processed())
			.bind("province", listing.place().provinceCode())
			.bind("commune", listing.place().communeCode())
			.bind("attributes", ChildrenJson.write(listing.attributes()));
		bound = bind(bound, "unitMillilitres", Long.class, draft.unit().netMillilitres());
		CatchWeight catchWeight = draft.catchWeight();
		bound = bind(bound, "tolerance", Integer.class, (catchWeight != null) ? catchWeight.tolerancePercent() : null);
		return bind(bound, listing.notPostable());
	}

	private static <T> GenericExecuteSpec bind(GenericExecuteSpec statement, String name, Class<T> type,
			@Nullable T value) {
		return (value != null) ? statement.bind(name, value) : statement.bindNull(name, type);
	}

	private static GenericExecuteSpec bind(GenericExecuteSpec statement, @Nullable NotPostable barred) {
		return (barred != null) ? statement.bind("reason", barred.reason()).bind("reasonEn", barred.reasonEn())
				: statement.bindNull("reason", String.class).bindNull("reasonEn", String.class);
	}

	private static Short[] months(Set<Integer> months) {
		return months.stream().sorted().map(Integer::shortValue).toArray(Short[]::new);
	}

}
