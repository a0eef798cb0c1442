package vn.postmart.marketplace.search.domain;

import java.util.UUID;

/**
 * What the index is to have of a listing.
 *
 * @param visible whether it is to have it at all
 * @param pending whether the newest version is still on its way
 * @param digest of the contents; zero when only versions are compared
 */
public record DocumentState(UUID listingId, long version, boolean visible, boolean pending, long digest) {
}
