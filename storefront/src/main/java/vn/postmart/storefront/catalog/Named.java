package vn.postmart.storefront.catalog;

/**
 * A province or commune by official code and name.
 */
public record Named(String code, String name) {

}
