package vn.postmart.marketplace.shared;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read by cursor, never by offset.
 *
 * @param <T> the kind of item
 * @param items the items of this page, in order
 * @param total how many there are in all
 * @param next what to send as {@code after} for the next page; null on the last
 */
public record CursorPage<T>(List<T> items, long total, @Nullable String next) {

	public CursorPage {
		items = List.copyOf(items);
	}

}
