package vn.postmart.marketplace.search.domain;

/** How documents and queries write down foods: no word begins with these signs. */
public final class FoodMark {

	private static final String JUST = "!";

	private FoodMark() {
	}

	/** For what is this food, a kind of it, or made of it. */
	public static String some(String food) {
		return "=" + food;
	}

	/** For what is this food and nothing else. */
	public static String just(String food) {
		return JUST + food;
	}

	/** Whether a mark is one of {@link #just}. */
	public static boolean isJust(String mark) {
		return mark.startsWith(JUST);
	}

}
