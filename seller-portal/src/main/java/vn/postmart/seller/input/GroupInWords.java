package vn.postmart.seller.input;

/**
 * Reads a number below a thousand.
 */
@FunctionalInterface
interface GroupInWords {

	/**
	 * The words.
	 * @param inner whether a larger group was read before it
	 */
	String read(int number, boolean inner);

}
