package vn.postmart.marketplace.address;

/**
 * A province or centrally run city, as it is on one day.
 *
 * @param code two digits
 * @param name as in "Khánh Hoà", in the official spelling
 * @param fullName as in "Tỉnh Khánh Hoà"
 */
public record Province(String code, ProvinceKind kind, String name, String fullName, Region region) {

	/** How far it is to another province for a tariff. */
	public Zone.Reach reachTo(Province other) {
		if (this.code.equals(other.code)) {
			return Zone.Reach.SAME_PROVINCE;
		}
		if (this.region == other.region) {
			return Zone.Reach.SAME_REGION;
		}
		return this.region.borders(other.region) ? Zone.Reach.NEIGHBOUR_REGION : Zone.Reach.FAR;
	}

}
