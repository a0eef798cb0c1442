package vn.postmart.marketplace.catalog.domain;

import java.util.Arrays;
import java.util.Set;

import vn.postmart.marketplace.shared.VietnameseText;

/**
 * A name that is protected for a product of an area.
 *
 * @param name as in "Lục Ngạn"
 * @param product as in "vải thiều"
 * @param provinces codes of the provinces it lies in
 * @param communes codes of its communes; empty when all of the provinces are
 */
public record GeographicalIndication(String slug, String name, String product, Set<String> provinces,
		Set<String> communes) {

	public GeographicalIndication {
		provinces = Set.copyOf(provinces);
		communes = Set.copyOf(communes);
	}

	/** Whether goods of this name from this place are what it protects. */
	public boolean covers(String goods, Place place) {
		String words = words(goods);
		boolean named = words.contains(words(this.name)) && Arrays.stream(words(this.product).strip().split(" "))
			.allMatch((word) -> words.contains(" " + word + " "));
		return named && this.provinces.contains(place.provinceCode())
				&& (this.communes.isEmpty() || this.communes.contains(place.communeCode()));
	}

	/** Marks count: a dứa is no dừa. */
	private static String words(String text) {
		return " " + VietnameseText.accented(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
	}

}
