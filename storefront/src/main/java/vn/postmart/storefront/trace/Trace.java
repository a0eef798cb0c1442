package vn.postmart.storefront.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.postmart.storefront.catalog.Mark;
import vn.postmart.storefront.catalog.Named;
import vn.postmart.storefront.catalog.Photo;
import vn.postmart.web.page.Page;

/**
 * A lot, from the field to the post.
 *
 * @param code as its sticker shows it
 * @param expired past its best-before day
 */
public record Trace(String code, String lotCode, String listingId, String name, @Nullable String nameEn,
		@Nullable Photo photo, Producer producer, List<Stage> stages, LocalDate harvestedOn,
		@Nullable LocalDate bestBefore, boolean expired, String brand, List<Mark> standards,
		@Nullable RecallNotice recall) {

	public String name(Page page) {
		return page.either(this.name, this.nameEn);
	}

	/** Where the code's QR picture is. */
	public String qr() {
		return "/t/" + this.code + "/qr.svg";
	}

	/** Who grew or made it. */
	public record Producer(String stallId, String name, String kind, String ownerName, Named commune, Named province) {

	}

	/** A step of its way; either the day is known or the hour. */
	public record Stage(String kind, Named place, @Nullable LocalDate day, @Nullable Instant at) {

		public String when(Page page) {
			return (this.at != null) ? page.dateTime(this.at) : (this.day != null) ? page.date(this.day) : "";
		}

	}

	/** Why nobody may eat or use it. */
	public record RecallNotice(String kind, String reason, Instant at) {

	}

}
