package vn.postmart.marketplace.search.domain;

/**
 * A document in the version it was projected in: an index never takes an older one over a
 * newer.
 */
public record VersionedDocument(SearchDocument document, long version) {
}
