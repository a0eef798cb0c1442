-- A seller's own name for a listing: a row of a file that carries it again is an edit.
alter table catalog.listing add column code text;
create unique index listing_stall_id_code_key on catalog.listing (stall_id, code) where code is not null;

-- How much was recorded, in thousandths of a sale unit; what is left is the inventory's to know. Older lots lack it.
alter table catalog.lot add column quantity bigint;

-- A file of listings on its way in. Without a stall it is an operator's, and every row names its own.
create table catalog.import (
	id uuid not null,
	stall_id uuid,
	created_by text not null,
	state text not null,
	columns text[] not null,
	rows integer not null,
	good integer not null,
	bad integer not null,
	done integer not null,
	created_at timestamptz not null,
	changed_at timestamptz not null,
	constraint import_pkey primary key (id),
	constraint import_state_known check (state in ('CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'STOPPED')),
	constraint import_counts_add_up check (0 <= done and done <= good and 0 <= bad and good + bad <= rows)
);

create index import_stall_id_idx on catalog.import (stall_id, id);

-- Rows still to be checked have neither draft nor errors, good ones a draft, bad ones errors; what is loaded is gone.
-- So a crash loses nothing and loads nothing twice: each batch takes its rows away in the transaction that loads them.
create table catalog.import_row (
	import_id uuid not null,
	number integer not null,
	cells jsonb not null,
	draft jsonb,
	errors jsonb,
	constraint import_row_pkey primary key (import_id, number),
	constraint import_row_import_id_fkey foreign key (import_id) references catalog.import (id),
	constraint import_row_good_or_bad check (draft is null or errors is null)
);
