-- One row a listing with everything search needs, analysed by our own code: Elasticsearch is filled from it, and it
-- answers itself while Elasticsearch is away.
create table search.document (
    listing_id uuid constraint document_pkey primary key,
    version bigint not null,
    indexed_version bigint not null default 0,
    visible boolean not null,
    stall_id uuid not null,
    categories text[] not null,
    province text not null,
    price bigint not null,
    price_per_kg bigint,
    listed_at timestamptz not null,
    season integer[] not null,
    name_accented text not null,
    name_folded text not null,
    text_folded text not null,
    card text not null,
    words tsvector generated always as (
        setweight(to_tsvector('simple', name_accented), 'A')
        || setweight(to_tsvector('simple', name_folded), 'B')
        || setweight(to_tsvector('simple', text_folded), 'D')) stored
);
create index document_words_idx on search.document using gin (words) where visible;
create index document_stall_idx on search.document (stall_id);
create index document_unindexed_idx on search.document (listing_id) where indexed_version < version;
create index document_newest_idx on search.document (listed_at desc, listing_id) where visible;
