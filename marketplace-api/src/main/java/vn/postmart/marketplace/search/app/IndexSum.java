package vn.postmart.marketplace.search.app;

/**
 * What documents come to: two sides that agree in it agree.
 *
 * @param documents how many there are
 * @param versions the sum of their versions
 */
public record IndexSum(long documents, long versions) {
}
