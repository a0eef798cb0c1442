package vn.postmart.marketplace.address;

/**
 * A province or centrally run city, as it is on one day.
 *
 * @param code two digits
 * @param name as in "Khánh Hoà", in the official spelling
 * @param fullName as in "Tỉnh Khánh Hoà"
 */
public record Province(String code, ProvinceKind kind, String name, String fullName, Region region) {
}
