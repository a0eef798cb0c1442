package vn.postmart.marketplace.search.elastic;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.search.app.ListingCard;
import vn.postmart.marketplace.search.domain.Prefix;
import vn.postmart.marketplace.search.domain.SearchDocument;
import vn.postmart.marketplace.search.domain.SearchWords;
import vn.postmart.marketplace.search.domain.VersionedDocument;

/**
 * A document as the index keeps it; times are in milliseconds, version and digest tell it
 * from other states of the listing. Only the card can be read again, as the JSON it is.
 */
record IndexedListing(String id, boolean buyable, String stall, List<String> categories, String province, String origin,
		@Nullable Integer keepsDays, long leastGrams, long price, @Nullable Long pricePerKg, long listedAt,
		List<Integer> season, List<String> marks, String nameAccented, String nameFolded, String textAccented,
		String textFolded, String stallFolded, List<String> foods, long rating, long sold, @JsonRawValue String card,
		long version, String digest, List<String> productNames, List<String> stallNames) {

	static IndexedListing of(VersionedDocument entry, ListingCard card) {
		SearchDocument document = entry.document();
		return new IndexedListing(document.listingId().toString(), document.buyable(), document.stallId().toString(),
				document.categories(), document.province(), document.shipping().origin(),
				document.shipping().keepsDays(), document.shipping().leastGrams(), document.price(),
				document.pricePerKg(), document.listedAt().toEpochMilli(), document.season(), document.marks(),
				document.nameAccented(), document.nameFolded(), document.textAccented(), document.textFolded(),
				SearchWords.folded(card.stall().name()), document.foods(), document.rating(), document.sold(),
				document.card(), entry.version(), document.digest(), Prefix.starts(card.name()),
				Prefix.starts(card.stall().name()));
	}

}
