package vn.postmart.seller.notification;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the reader was told, newest first.
 *
 * @param next what more are asked for by; null at the end
 */
public record NotificationList(List<Item> items, long unread, @Nullable String next) {

	/**
	 * One piece of news.
	 *
	 * @param topic OWN_LOT_RECALLED, IMPORT_FINISHED or another
	 * @param about the id of what it is about
	 */
	public record Item(String id, String topic, String about, String title, String body, Instant at, boolean read) {

		/** Where more of it stands; null when there is no such page. */
		public @Nullable String path() {
			return switch (this.topic) {
				case "IMPORT_FINISHED" -> "/imports/" + this.about;
				case "LISTINGS_BARRED" -> "/listings";
				case "OWN_LOT_RECALLED" -> "/parcels";
				default -> null;
			};
		}

	}

}
