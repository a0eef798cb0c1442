package vn.postmart.marketplace.search.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.PlaceNames;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.catalog.CertificateView;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.review.Standing;
import vn.postmart.marketplace.search.app.ListingCard.Mark;
import vn.postmart.marketplace.search.app.ListingCard.Photo;
import vn.postmart.marketplace.search.app.ListingCard.Place;
import vn.postmart.marketplace.search.app.ListingCard.Stall;
import vn.postmart.marketplace.search.app.ListingCard.Unit;
import vn.postmart.marketplace.search.domain.SearchDocument;
import vn.postmart.marketplace.search.domain.SearchWords;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/**
 * Analyses a listing's texts and writes down its card: done once a change, so that a
 * search does neither.
 */
@Component
class DocumentWriter {

	private final Addresses addresses;

	private final PlaceNames places;

	private final ShippingWriter shipping;

	private final SearchLanguage language;

	private final JsonMapper mapper;

	private final Clock clock;

	DocumentWriter(Addresses addresses, PlaceNames places, ShippingWriter shipping, SearchLanguage language,
			JsonMapper mapper, Clock clock) {
		this.addresses = addresses;
		this.places = places;
		this.shipping = shipping;
		this.language = language;
		this.mapper = mapper;
		this.clock = clock;
	}

	SearchDocument write(ListingFacts facts) {
		ListingView listing = facts.listing();
		String texts = texts(facts);
		return new SearchDocument(listing.id().value(), listing.active(), buyable(facts), listing.stallId().value(),
				facts.categories().stream().map(CategoryView::slug).toList(), listing.provinceCode(),
				this.shipping.write(facts), listing.price().amount(), comparable(listing), listing.listedAt(),
				listing.seasonMonths().stream().sorted().toList(), marks(listing), SearchWords.accented(listing.name()),
				SearchWords.folded(listing.name()), SearchWords.accented(texts), SearchWords.folded(texts),
				this.language.foods(listing.name(), listing.nameEn()), facts.standing().rank(),
				facts.standing().sold().grams(), this.mapper.writeValueAsString(card(facts)));
	}

	private static boolean buyable(ListingFacts facts) {
		ListingView listing = facts.listing();
		return listing.active() && listing.postable()
				&& facts.available().available().compareTo(listing.minimum()) >= 0;
	}

	private List<String> marks(ListingView listing) {
		return valid(listing).map(CertificateView::scheme).distinct().sorted().toList();
	}

	/** A listing changes on the day one of its certificates expires. */
	private Stream<CertificateView> valid(ListingView listing) {
		LocalDate today = VietnamTime.today(this.clock);
		return listing.certificates()
			.stream()
			.filter((mark) -> mark.expiresOn() == null || today.isBefore(mark.expiresOn()));
	}

	private Stream<String> traits(ListingView listing) {
		List<String> facts = new ArrayList<>(
				List.of("province:" + listing.provinceCode(), "goods:" + listing.goodsClass()));
		listing.seasonMonths().forEach((month) -> facts.add("month:" + month));
		valid(listing).forEach((mark) -> {
			facts.add("certificate:" + mark.scheme());
			facts.add("certificate:" + mark.scheme() + "-" + mark.grade());
		});
		return this.language.traits(facts).stream();
	}

	private String texts(ListingFacts facts) {
		ListingView listing = facts.listing();
		Stream<String> categories = facts.categories()
			.stream()
			.flatMap((category) -> Stream.of(category.name(), category.nameEn()));
		return Stream
			.of(Stream.of(listing.name(), listing.nameEn(), province(listing), commune(listing), facts.stall().name()),
					this.places.formerly(listing.communeCode()).stream().sorted(), categories, traits(listing))
			.flatMap(Function.identity())
			.collect(Collectors.joining(" "));
	}

	private ListingCard card(ListingFacts facts) {
		ListingView listing = facts.listing();
		List<Mark> marks = listing.certificates()
			.stream()
			.map((mark) -> new Mark(mark.scheme(), mark.grade(), mark.expiresOn()))
			.toList();
		return new ListingCard(listing.id().value(), listing.name(), listing.nameEn(),
				new Stall(facts.stall().id().value(), facts.stall().name(), facts.stall().kind()), listing.category(),
				listing.price().amount(),
				new Unit(listing.unit().code(), listing.unit().label(), listing.unit().labelEn(),
						listing.unit().netWeight().grams()),
				listing.pricePerKilogram(), listing.unit().perLitre(listing.price()),
				new Place(listing.provinceCode(), province(listing)),
				new Place(listing.communeCode(), commune(listing)), listing.seasonMonths().stream().sorted().toList(),
				marks,
				listing.photos().stream().findFirst().map((photo) -> new Photo(photo.id(), photo.alt())).orElse(null),
				facts.available().available(), facts.harvestedOn(), listing.goodsClass(), listing.postable(),
				(listing.catchWeight() != null) ? Boolean.TRUE : null, rating(facts.standing()),
				(facts.standing().orders() > 0) ? facts.standing().sold().grams() : null, facts.available().shipBy(),
				facts.window());
	}

	private static ListingCard.@Nullable Rating rating(Standing standing) {
		return (standing.reviews() > 0) ? new ListingCard.Rating(standing.averageTenths(), standing.reviews()) : null;
	}

	/** By the litre where goods are sold by volume, else by the kilogram. */
	private static Long comparable(ListingView listing) {
		Long perLitre = listing.unit().perLitre(listing.price());
		return (perLitre != null) ? perLitre : Long.valueOf(listing.pricePerKilogram());
	}

	private String province(ListingView listing) {
		return this.addresses.province(listing.provinceCode()).map(Province::name).orElse("");
	}

	private String commune(ListingView listing) {
		return this.addresses.commune(listing.communeCode()).map(Commune::name).orElse("");
	}

}
