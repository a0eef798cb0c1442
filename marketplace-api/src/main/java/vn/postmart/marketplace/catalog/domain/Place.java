package vn.postmart.marketplace.catalog.domain;

/** Where produce comes from, by official codes. */
public record Place(String provinceCode, String communeCode) {
}
