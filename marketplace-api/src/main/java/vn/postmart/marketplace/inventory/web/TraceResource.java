package vn.postmart.marketplace.inventory.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.catalog.PhotoView;
import vn.postmart.marketplace.inventory.domain.Recall;

/**
 * A lot as anybody who holds its code may read it: the ten data of Circular
 * 02/2024/TT-BKHCN, and its recall.
 *
 * @param producer business name, owner and address
 * @param stages each with when and with the location code of where
 * @param brand the mark the goods are sold under
 * @param standards verified certificates that are in force today
 */
record TraceResource(LotId lotId, String code, String lotCode, ListingId listingId, String name, String nameEn,
		@Nullable PhotoView photo, Producer producer, List<Stage> stages, LocalDate harvestedOn,
		@Nullable LocalDate bestBefore, boolean expired, String brand, List<ListingPage.Mark> standards,
		@Nullable RecallNotice recall) {

	record Producer(String stallId, String name, String kind, String ownerName, ListingPage.NamedPlace commune,
			ListingPage.NamedPlace province) {
	}

	/**
	 * A step of the way.
	 *
	 * @param day for a stage whose hour nobody noted, else null
	 */
	record Stage(Kind kind, ListingPage.NamedPlace place, @Nullable LocalDate day, @Nullable Instant at) {
	}

	record RecallNotice(Recall.Kind kind, String reason, Instant at) {
	}

	/** What happens to goods on their way to the post. */
	enum Kind {

		HARVESTED, PUT_ON_SALE, HANDED_TO_POST

	}

}
