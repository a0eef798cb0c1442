package vn.postmart.marketplace.address;

/**
 * Our own grouping of the provinces for postal tariffs, from north to south; there is no
 * official one since 2025.
 */
public enum Region {

	NORTH, CENTRAL, SOUTH;

	/** Whether the two regions have a common border. */
	public boolean borders(Region other) {
		return this != other && (this == CENTRAL || other == CENTRAL);
	}

}
