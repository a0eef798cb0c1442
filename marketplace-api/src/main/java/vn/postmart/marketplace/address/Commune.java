package vn.postmart.marketplace.address;

/**
 * A commune, ward or special zone, as it is on one day.
 *
 * @param code five digits, not derived from the province's
 * @param name as in "Lục Ngạn", in the official spelling; not unique, not even within a
 * province without its accents
 * @param fullName as in "Xã Lục Ngạn"
 */
public record Commune(String code, CommuneKind kind, String name, String fullName, Province province) {

	/** Whether it is one of the special zones, which are islands. */
	public boolean isIsland() {
		return this.kind == CommuneKind.SPECIAL_ZONE;
	}

}
