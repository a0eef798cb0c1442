-- What operators teach search. Every change raises the version, by which each instance knows that it is to read again.
create table search.tuning (
    version bigint not null,
    only_row boolean not null default true constraint tuning_pkey primary key constraint tuning_only_row check (only_row)
);
insert into search.tuning (version) values (1);

create table search.synonym (
    id bigint generated always as identity constraint synonym_pkey primary key,
    typed text not null,
    meant text not null,
    both_ways boolean not null,
    note text not null,
    changed_by text not null,
    changed_at timestamptz not null default now(),
    constraint synonym_once unique (typed, meant)
);

-- What comes first for a query: an answer always, a listing or the listings of a category where they match.
create table search.lift (
    id bigint generated always as identity constraint lift_pkey primary key,
    query text not null,
    folded text not null,
    kind text not null constraint lift_kind check (kind in ('ANSWER', 'LISTING', 'CATEGORY')),
    target text not null,
    note text not null,
    changed_by text not null,
    changed_at timestamptz not null default now(),
    constraint lift_once unique (folded, kind, target)
);

-- What was searched for and not found: words without accents and how often, never by whom.
create table search.fruitless (
    folded text constraint fruitless_pkey primary key,
    times bigint not null,
    last_at timestamptz not null
);
create index fruitless_times_idx on search.fruitless (times desc, folded);
