-- Each full filling of a new index and how far it has come; whoever crashes, the next one goes on from here.
create table search.index_build (
    number bigint generated always as identity constraint index_build_pkey primary key,
    reason text not null constraint index_build_reason check (reason in ('OPERATOR', 'NO_INDEX', 'OTHER_LAYOUT')),
    describing boolean not null,
    state text not null default 'PLANNED'
        constraint index_build_state check (state in ('PLANNED', 'FILLING', 'SERVING', 'DONE')),
    step integer not null default 0,
    total bigint not null default 0,
    done bigint not null default 0,
    reached uuid,
    started_at timestamptz not null default now(),
    finished_at timestamptz
);
create unique index index_build_one_at_a_time on search.index_build ((true)) where state <> 'DONE';
