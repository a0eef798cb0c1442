package vn.postmart.marketplace.notification.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.notification.domain.Topic;

/**
 * What somebody was told, newest first.
 *
 * @param unread how many in all
 * @param next what to send as {@code before} for more; null at the end
 */
record NotificationList(List<Item> items, long unread, @Nullable UUID next) {

	/**
	 * One piece of news in the reader's language.
	 *
	 * @param about the lot, import or listing
	 * @param code of the order it is about; empty for none
	 */
	record Item(UUID id, Topic topic, UUID about, String code, String title, String body, Instant at, boolean read) {
	}

}
