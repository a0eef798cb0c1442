package vn.postmart.marketplace.search.domain;

import java.util.List;

/**
 * What ripens in a month. What is sold the year round has no season and is none of it.
 *
 * @param provinces where; anywhere when there are none
 * @param home the one of them that comes first; an empty text for none
 */
public record Harvest(int month, List<String> provinces, String home) {

	public Harvest {
		provinces = List.copyOf(provinces);
	}

	/** The harvest of the whole country. */
	public static Harvest anywhere(int month) {
		return new Harvest(month, List.of(), "");
	}

	public boolean isAnywhere() {
		return this.provinces.isEmpty();
	}

}
