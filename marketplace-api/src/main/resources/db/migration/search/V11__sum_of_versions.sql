-- The check sums versions every minute: from this index, for a million documents are gigabytes.
create index document_version_idx on search.document (version) where visible;
