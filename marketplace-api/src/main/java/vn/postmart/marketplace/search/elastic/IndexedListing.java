package vn.postmart.marketplace.search.elastic;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.search.app.ListingCard;
import vn.postmart.marketplace.search.domain.Facet;
import vn.postmart.marketplace.search.domain.Prefix;
import vn.postmart.marketplace.search.domain.PriceRange;
import vn.postmart.marketplace.search.domain.SearchDocument;
import vn.postmart.marketplace.search.domain.SearchWords;
import vn.postmart.marketplace.search.domain.VersionedDocument;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A document as the index keeps it; times are in milliseconds, version and digest tell it
 * from other states of the listing. Only the card can be read again: bytes in a column of
 * their own, which the engine finds without unpacking anything.
 *
 * @param shelf what it lies next to on disk: its like, since they are found together
 * @param card in Base64, as the engine takes bytes
 * @param priceRange the {@link PriceRange} it is found by
 * @param choices what it is counted by: its categories, province, marks and price range,
 * as {@link Facet#choice} names them
 */
record IndexedListing(String id, long idHigh, long idLow, String shelf, boolean buyable, String stall,
		List<String> categories, String province, String origin, @Nullable Integer keepsDays, long leastGrams,
		long price, @Nullable Long pricePerKg, @Nullable String priceRange, long listedAt, List<Integer> season,
		List<String> marks, List<String> choices, String nameAccented, String nameFolded, String textAccented,
		String textFolded, String stallFolded, List<String> foods, long rating, long sold, String card, long version,
		long digest, List<String> productNames, List<String> stallNames) {

	static IndexedListing of(VersionedDocument entry, ListingCard card) {
		SearchDocument document = entry.document();
		UUID id = document.listingId();
		return new IndexedListing(id.toString(), IdOrder.high(id), IdOrder.low(id), shelf(document), document.buyable(),
				document.stallId().toString(), document.categories(), document.province(), document.shipping().origin(),
				document.shipping().keepsDays(), document.shipping().leastGrams(), document.price(),
				document.pricePerKg(), range(document.pricePerKg()), document.listedAt().toEpochMilli(),
				document.season(), document.marks(), choices(document), document.nameAccented(), document.nameFolded(),
				document.textAccented(), document.textFolded(), SearchWords.folded(card.stall().name()),
				document.foods(), document.rating(), document.sold(),
				Base64.getEncoder().encodeToString(document.card().getBytes(UTF_8)), entry.version(), document.digest(),
				Prefix.starts(card.name()), Prefix.starts(card.stall().name()));
	}

	/**
	 * Its food, as its marks begin with what it is nothing but; its category without one.
	 */
	private static String shelf(SearchDocument document) {
		return document.foods().isEmpty() ? String.join(" ", document.categories()) : document.foods().getFirst();
	}

	/** All that it is found by when it is chosen. */
	private static List<String> choices(SearchDocument document) {
		List<String> choices = new ArrayList<>();
		document.categories().forEach((category) -> choices.add(Facet.CATEGORY.choice(category)));
		choices.add(Facet.PROVINCE.choice(document.province()));
		document.marks().forEach((scheme) -> choices.add(Facet.CERTIFICATE.choice(scheme)));
		String range = range(document.pricePerKg());
		if (range != null) {
			choices.add(Facet.PRICE_PER_KG.choice(range));
		}
		return choices;
	}

	private static @Nullable String range(@Nullable Long pricePerKg) {
		return (pricePerKg != null) ? PriceRange.of(pricePerKg).key() : null;
	}

}
