package vn.postmart.web.address;

/**
 * A province or centrally-run city.
 */
public record Province(String code, String name) {

}
