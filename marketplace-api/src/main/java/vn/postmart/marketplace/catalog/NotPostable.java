package vn.postmart.marketplace.catalog;

/** Why the post does not carry something, in both languages. */
public record NotPostable(String reason, String reasonEn) {
}
