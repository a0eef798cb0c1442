package vn.postmart.marketplace.search.domain;

/** By what a list of hits can be narrowed, with how many hits each choice would leave. */
public enum Facet {

	CATEGORY("category"), PROVINCE("province"), CERTIFICATE("certificate"), PRICE_PER_KG("pricePerKg"),
	IN_SEASON("inSeason"), DELIVERABLE("deliverable");

	/** The one value of {@link #IN_SEASON} and {@link #DELIVERABLE}. */
	public static final String YES = "true";

	/** Between a facet and its value in a {@link #choice}. */
	public static final char SEPARATOR = ':';

	private final String key;

	Facet(String key) {
		this.key = key;
	}

	/** Its name in queries and answers. */
	public String key() {
		return this.key;
	}

	/** A value of it, told from those of others: "province:24". */
	public String choice(String value) {
		return this.key + SEPARATOR + value;
	}

}
