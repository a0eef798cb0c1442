package vn.postmart.marketplace.notification.domain;

import java.util.UUID;

/**
 * News on its way to one person outside the portal.
 *
 * @param addressee whose phone or mailbox is looked up when it is sent, so that neither
 * is kept here: {@code order:…}, {@code relief:…} or {@code stall:…}
 */
public record Message(UUID id, Channel channel, String addressee, News news) {
}
