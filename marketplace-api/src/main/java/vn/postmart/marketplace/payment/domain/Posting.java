package vn.postmart.marketplace.payment.domain;

/**
 * One line of a posting set.
 *
 * @param amount in the currency's smallest unit: a debit above zero, a credit below
 */
public record Posting(String account, long amount) {
}
