package vn.postmart.marketplace.review.domain;

/**
 * What a buyer thinks.
 *
 * @param stars from 1 to 5
 * @param text at most 1,000 characters, empty for none
 */
public record Opinion(int stars, String text) {

	/** As long as a text may be. */
	public static final int LONGEST = 1000;

	public Opinion {
		if (stars < 1 || stars > 5 || text.length() > LONGEST) {
			throw new IllegalArgumentException("Not an opinion: " + stars + " stars, " + text.length() + " characters");
		}
	}

}
