package vn.postmart.seller.bulk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.seller.bulk.PriceLists.Line;

/**
 * A page of the price list.
 *
 * @param after the listing before the first line, empty on the first page
 * @param next the listing to go on after, null on the last page
 */
public record PriceSheet(List<Line> lines, String after, @Nullable String next) {

	static PriceSheet after(List<Line> all, String after, int size) {
		List<String> ids = all.stream().map(Line::id).toList();
		int from = ids.indexOf(after) + 1;
		int to = Math.min(from + size, all.size());
		return new PriceSheet(all.subList(from, to), after, (to < all.size()) ? ids.get(to - 1) : null);
	}

}
