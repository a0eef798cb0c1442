package vn.postmart.seller.stall;

/**
 * A place by code and name.
 */
public record Named(String code, String name) {

}
