package vn.postmart.storefront.address;

/**
 * A province or centrally-run city.
 */
public record Province(String code, String name) {

}
