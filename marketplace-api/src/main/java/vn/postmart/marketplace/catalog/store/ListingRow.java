package vn.postmart.marketplace.catalog.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.AttributeView;
import vn.postmart.marketplace.catalog.CatchWeight;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.catalog.CertificateView;
import vn.postmart.marketplace.catalog.ClaimedCertificate;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.catalog.LotView;
import vn.postmart.marketplace.catalog.NotPostable;
import vn.postmart.marketplace.catalog.PhotoView;
import vn.postmart.marketplace.catalog.SaleUnit;
import vn.postmart.marketplace.catalog.domain.CategoryAttribute;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.rows.Columns;

/**
 * A listing as the select statements of {@link PostgresListings} give it, with its
 * children as JSON.
 */
final class ListingRow {

	private final Readable row;

	private final LocalDate day;

	ListingRow(Readable row, LocalDate day) {
		this.row = row;
		this.day = day;
	}

	ListingView view() {
		return new ListingView(new ListingId(id("id")), new StallId(id("stall_id")), text("name"), text("name_en"),
				text("description"), text("description_en"), text("category_slug"), price(), unit(), catchWeight(),
				new Quantity(number("minimum")), new Quantity(number("maximum")), new Quantity(number("step")),
				seasonMonths(), Columns.named(this.row, "goods_class", GoodsClass.class), truth("own_produce"),
				truth("processed"), notPostable() == null, truth("active"), text("province_code"), text("commune_code"),
				badges(), photos(), Columns.instant(this.row, "listed_at"), number("version"));
	}

	ListingDetail detail() {
		ListingView listing = view();
		CategoryView category = new CategoryView(listing.category(), this.row.get("category_parent", String.class),
				text("category_name"), text("category_name_en"), text("category_picture"), 0);
		return new ListingDetail(listing, category, lots(listing.id()), notPostable(), claims(), attributes());
	}

	private SaleUnit unit() {
		return new SaleUnit(text("unit_code"), text("unit_label"), text("unit_label_en"),
				Weight.grams(number("unit_net_weight_grams")), this.row.get("unit_net_millilitres", Long.class));
	}

	/** Of one unit; what is kept of goods that are weighed is the price of a kilogram. */
	private Money price() {
		CatchWeight catchWeight = catchWeight();
		return (catchWeight != null) ? catchWeight.price(unit().netWeight()) : Money.vnd(number("price_vnd"));
	}

	private @Nullable CatchWeight catchWeight() {
		Integer tolerance = this.row.get("weight_tolerance", Integer.class);
		return (tolerance != null) ? new CatchWeight(Money.vnd(number("price_vnd")), tolerance) : null;
	}

	private Set<Integer> seasonMonths() {
		Set<Integer> months = new TreeSet<>();
		for (short month : Objects.requireNonNull(this.row.get("season_months", Short[].class))) {
			months.add((int) month);
		}
		return months;
	}

	private @Nullable NotPostable notPostable() {
		String reason = this.row.get("not_postable_reason", String.class);
		return (reason != null) ? new NotPostable(reason, text("not_postable_reason_en")) : null;
	}

	private List<CertificateView> badges() {
		return claims().stream().filter((claim) -> claim.counts(this.day)).map(ListingRow::badge).toList();
	}

	private static CertificateView badge(ClaimedCertificate claim) {
		return new CertificateView(claim.scheme(), claim.grade(), claim.number(), claim.issuer(), claim.issuedOn(),
				claim.expiresOn());
	}

	private List<ClaimedCertificate> claims() {
		return children("certificates", ClaimedCertificate[].class);
	}

	private List<AttributeView> attributes() {
		Map<String, String> answers = ChildrenJson.answers(text("answers"));
		return children("attributes", CategoryAttribute[].class).stream()
			.filter((attribute) -> answers.containsKey(attribute.code()))
			.flatMap((attribute) -> attribute.view(Objects.requireNonNull(answers.get(attribute.code()))).stream())
			.toList();
	}

	private List<PhotoView> photos() {
		return children("photos", PhotoView[].class);
	}

	private List<LotView> lots(ListingId listing) {
		return children("lots", LotChild[].class).stream().map((lot) -> lot.toView(listing)).toList();
	}

	private <T> List<T> children(String column, Class<T[]> type) {
		String json = this.row.get(column, String.class);
		return (json != null) ? List.of(ChildrenJson.read(json, type)) : List.of();
	}

	private UUID id(String column) {
		return Columns.id(this.row, column);
	}

	private String text(String column) {
		return Columns.text(this.row, column);
	}

	private long number(String column) {
		return Columns.number(this.row, column);
	}

	private boolean truth(String column) {
		return Columns.truth(this.row, column);
	}

	/** A lot within its listing. */
	private record LotChild(UUID id, String code, LocalDate harvestedOn, @Nullable LocalDate bestBefore) {

		LotView toView(ListingId listing) {
			return new LotView(new LotId(this.id), listing, this.code, this.harvestedOn, this.bestBefore);
		}

	}

}
