package vn.postmart.marketplace.search.app;

import java.util.UUID;

/** What the index has of a listing, told by version and digest. */
public record IndexedState(UUID listingId, long version, long digest) {
}
