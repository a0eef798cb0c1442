-- What food a listing is, so that a search for one never finds its namesakes, and all texts with their accents too.
-- Rows written before have none of both until they are described anew.
alter table search.document
    add column text_accented text not null default '',
    add column foods text[] not null default '{}';
alter table search.document alter column words set expression as (
    setweight(to_tsvector('simple', name_accented), 'A')
    || setweight(to_tsvector('simple', name_folded), 'B')
    || setweight(to_tsvector('simple', text_accented), 'C')
    || setweight(to_tsvector('simple', text_folded), 'D')
    || array_to_tsvector(foods));
