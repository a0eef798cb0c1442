package vn.postmart.marketplace.payment.domain;

import java.net.URI;

/**
 * The provider's page on which a payer enters the card: no card number ever reaches us.
 */
public record HostedPage(String id, URI url) {
}
