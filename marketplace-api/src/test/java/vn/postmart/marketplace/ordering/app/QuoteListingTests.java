package vn.postmart.marketplace.ordering.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.CommuneKind;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.address.ProvinceKind;
import vn.postmart.marketplace.address.Region;
import vn.postmart.marketplace.address.Zone;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.catalog.SaleUnit;
import vn.postmart.marketplace.catalog.TransitLimits;
import vn.postmart.marketplace.catalog.TransitRules;
import vn.postmart.marketplace.ordering.app.QuoteListing.ListingQuote;
import vn.postmart.marketplace.postal.Tariffs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallKind;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.problem.RefusedException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

class QuoteListingTests {

	private static final ListingId LYCHEES = new ListingId(new UUID(0, 1));

	private static final StallId STALL = new StallId(new UUID(0, 2));

	private static final Province AN_GIANG = new Province("91", ProvinceKind.PROVINCE, "An Giang", "Tỉnh An Giang",
			Region.SOUTH);

	private final Listings listings = Mockito.mock(Listings.class);

	private final Addresses addresses = Mockito.mock(Addresses.class);

	private TransitRules rules = TransitRules.none();

	private QuoteListing quoteListing;

	@BeforeEach
	void twoKilogramsFromLucNganToAProvinceWithAnIsland() {
		Stalls stalls = Mockito.mock(Stalls.class);
		Tariffs tariffs = Mockito.mock(Tariffs.class);
		given(stalls.find(STALL)).willReturn(Mono.just(stall()));
		given(this.addresses.province("91")).willReturn(Optional.of(AN_GIANG));
		given(this.addresses.communes("91")).willReturn(List.of(commune("30001"), commune("30002")));
		given(this.addresses.zone("07582", "30001")).willReturn(new Zone(Zone.Reach.FAR, true));
		given(this.addresses.zone("07582", "30002")).willReturn(new Zone(Zone.Reach.FAR, false));
		given(tariffs.quote("07582", "30002", Weight.grams(2000), Money.vnd(90_000), true))
			.willReturn(new Tariffs.Quote(Money.vnd(52_000), 3, 5, "2026-11"));
		TransitLimits limits = Mockito.mock(TransitLimits.class);
		given(limits.lately()).willReturn(Mono.fromSupplier(() -> this.rules));
		Clock lateEveningInGreenwich = Clock.fixed(Instant.parse("2026-11-21T20:00:00Z"), ZoneOffset.UTC);
		this.quoteListing = new QuoteListing(this.listings, stalls, this.addresses, tariffs, limits,
				lateEveningInGreenwich);
	}

	@Test
	void quotesTheLeastQuantityPaidOnDeliveryToTheMainland() {
		given(this.listings.find(LYCHEES)).willReturn(Mono.just(lychees(true)));
		StepVerifier.create(this.quoteListing.quote(LYCHEES, "91"))
			.expectNext(
					new ListingQuote(new Tariffs.Quote(Money.vnd(52_000), 3, 5, "2026-11"), LocalDate.of(2026, 11, 22)))
			.verifyComplete();
	}

	@Test
	void refusesWhereTheGoodsMightArriveSpoilt() {
		given(this.listings.find(LYCHEES)).willReturn(Mono.just(lychees(true)));
		this.rules = new TransitRules(Map.of(GoodsClass.FRESH, 4), Map.of());
		StepVerifier.create(this.quoteListing.quote(LYCHEES, "91")).verifyError(RefusedException.class);
		this.rules = new TransitRules(Map.of(GoodsClass.FRESH, 4), Map.of("trai-cay", 5));
		StepVerifier.create(this.quoteListing.quote(LYCHEES, "91")).expectNextCount(1).verifyComplete();
	}

	@Test
	void refusesAProvinceThatIsNot() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> this.quoteListing.quote(LYCHEES, "99"));
	}

	@Test
	void findsNothingThatIsOffSale() {
		given(this.listings.find(LYCHEES)).willReturn(Mono.just(lychees(false)));
		StepVerifier.create(this.quoteListing.quote(LYCHEES, "91")).verifyError(RefusedException.class);
	}

	private static Commune commune(String code) {
		return new Commune(code, CommuneKind.COMMUNE, code, code, AN_GIANG);
	}

	private static ListingView lychees(boolean active) {
		return new ListingView(LYCHEES, STALL, "Vải thiều Lục Ngạn", "", "", "", "trai-cay", Money.vnd(45_000),
				new SaleUnit("kg", "kg", "kg", Weight.grams(1000)), null, Quantity.of(2), Quantity.of(20),
				Quantity.of(1), Set.of(6, 7), GoodsClass.FRESH, true, false, true, active, "24", "07582", List.of(),
				List.of(), Instant.EPOCH, 0);
	}

	private static StallView stall() {
		return new StallView(STALL, StallKind.HOUSEHOLD, "Vườn vải bà Lý", "Vi Thị Lý", "+84912345001", "24", "07582",
				"Thôn Kép", "07582-1", "", "", Locale.of("vi"), Instant.EPOCH, 0);
	}

}
