package vn.postmart.marketplace.search.language;

/**
 * Another way to ask for something.
 *
 * @param typed what shoppers type
 * @param meant what they mean by it, in words that are understood already
 */
public record Synonym(String typed, String meant) {
}
