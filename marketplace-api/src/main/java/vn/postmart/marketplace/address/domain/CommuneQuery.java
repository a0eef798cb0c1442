package vn.postmart.marketplace.address.domain;

/**
 * What someone looks for.
 *
 * @param text as typed, with or without accents; empty for all
 * @param province code of the province to look in; empty for all
 * @param size the most that is wanted
 */
public record CommuneQuery(String text, String province, int size) {
}
