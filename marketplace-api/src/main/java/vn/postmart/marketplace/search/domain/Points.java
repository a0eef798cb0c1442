package vn.postmart.marketplace.search.domain;

/**
 * What brings a hit up, in whole points, so that every engine comes to the same sum: to
 * be the food and nothing else outweighs all but the rarest words; a word in the name
 * outweighs one elsewhere, one with the accents that were typed outweighs both.
 */
public final class Points {

	public static final int JUST_THIS_FOOD = 10;

	public static final int NAME = 2;

	public static final int ACCENTED_NAME = 1;

	public static final int TEXT = 1;

	private Points() {
	}

}
