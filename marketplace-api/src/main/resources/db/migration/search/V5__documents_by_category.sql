-- A category that is renamed or moved takes all its listings with it.
create index document_categories_idx on search.document using gin (categories);
