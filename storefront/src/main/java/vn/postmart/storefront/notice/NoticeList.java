package vn.postmart.storefront.notice;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the shopper was told, newest first.
 *
 * @param next what older ones are asked for by; null at the end
 */
public record NoticeList(List<Item> items, long unread, @Nullable String next) {

	/**
	 * One piece of news.
	 *
	 * @param code of the order it is about; empty for none
	 */
	public record Item(String id, String code, String title, String body, Instant at, boolean read) {

	}

}
