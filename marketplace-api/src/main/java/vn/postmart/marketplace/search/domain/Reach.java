package vn.postmart.marketplace.search.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * From where a parcel gets to a commune, and how long that may take.
 *
 * @param commune its code
 * @param days at most, by {@link #origin}
 * @param heaviest what a parcel may weigh, in grams
 */
public record Reach(String commune, Map<String, Integer> days, long heaviest) {

	private static final String ISLAND = "~";

	public Reach {
		days = Map.copyOf(days);
	}

	/** How documents and queries write down from where goods are sent. */
	public static String origin(String province, boolean island) {
		return island ? province + ISLAND : province;
	}

	/** The origins that take equally long, the quickest first. */
	public Map<Integer, List<String>> originsByDays() {
		return this.days.keySet()
			.stream()
			.sorted()
			.collect(Collectors.groupingBy(this.days::get, TreeMap::new, Collectors.toList()));
	}

}
