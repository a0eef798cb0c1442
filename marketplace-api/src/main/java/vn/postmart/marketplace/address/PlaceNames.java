package vn.postmart.marketplace.address;

import java.util.Set;

/**
 * What places are called, and were called before 1 July 2025, without their kind: "Lục
 * Ngạn", "Bắc Giang". People go on using the old names. Answers come from memory.
 */
public interface PlaceNames {

	/** The names of all provinces, communes and former districts and provinces. */
	Set<String> all();

	/**
	 * The districts and provinces in which a commune's land lay; none for an unknown
	 * commune.
	 */
	Set<String> formerly(String communeCode);

}
