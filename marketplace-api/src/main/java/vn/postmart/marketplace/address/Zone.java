package vn.postmart.marketplace.address;

/**
 * How far apart two communes are for a tariff.
 *
 * @param island whether either of them is one of the special zones, which are islands
 */
public record Zone(Reach reach, boolean island) {

	/** From near to far. */
	public enum Reach {

		SAME_PROVINCE, SAME_REGION,
		/** In two regions with a common border. */
		NEIGHBOUR_REGION,
		/** From the north to the south or back. */
		FAR

	}

}
