-- Each comparison of the documents with the index, how far it has come and what it found and repaired.
create table search.index_check (
    number bigint generated always as identity constraint index_check_pkey primary key,
    thorough boolean not null,
    step integer not null default 0,
    documents bigint not null default 0,
    missing bigint not null default 0,
    stale bigint not null default 0,
    ghosts bigint not null default 0,
    reached uuid,
    started_at timestamptz not null default now(),
    finished_at timestamptz
);
create unique index index_check_one_at_a_time on search.index_check ((true)) where finished_at is null;
