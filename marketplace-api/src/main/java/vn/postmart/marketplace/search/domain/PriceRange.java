package vn.postmart.marketplace.search.domain;

import java.util.List;
import java.util.Optional;

/**
 * A range of prices per kilogram, in đồng.
 *
 * @param from the lowest in it
 * @param below the lowest above it; {@link Long#MAX_VALUE} when it has no end
 */
public record PriceRange(long from, long below) {

	/** The ranges that are offered, cheap ones first. */
	public static final List<PriceRange> ALL = List.of(new PriceRange(0, 20_000), new PriceRange(20_000, 50_000),
			new PriceRange(50_000, 100_000), new PriceRange(100_000, 200_000), new PriceRange(200_000, Long.MAX_VALUE));

	/** The offered range of this name. */
	public static Optional<PriceRange> named(String key) {
		return ALL.stream().filter((range) -> range.key().equals(key)).findFirst();
	}

	/** The offered range that a price is in. */
	public static PriceRange of(long price) {
		return ALL.stream().filter((range) -> price < range.below()).findFirst().orElse(ALL.getLast());
	}

	/** Its name: "20000-50000", or "200000-" without an end. */
	public String key() {
		return this.from + "-" + (hasEnd() ? this.below : "");
	}

	public boolean hasEnd() {
		return this.below != Long.MAX_VALUE;
	}

}
