-- What stands behind the QR code of a lot: the random half of its id, so that a neighbour's code cannot be guessed from
-- one's own.
alter table inventory.lot
	add column trace_code text not null generated always as (encode(substring(uuid_send(id) from 9), 'hex')) stored,
	add column received_at timestamptz,
	add column recalled_at timestamptz;

create unique index lot_trace_code_idx on inventory.lot (trace_code);

-- Which parcels hold goods of a lot is asked when it is recalled, and then every minute counts.
create index reservation_line_lot_id_idx on inventory.reservation_line (lot_id);

-- Circular 17/2021/TT-BNNPTNT: a recall is voluntary (the seller's own) or forced (an authority's, through an operator).
create table inventory.recall (
	lot_id uuid not null,
	kind text not null,
	reason text not null,
	recalled_by text not null,
	recalled_at timestamptz not null,
	constraint recall_pkey primary key (lot_id),
	constraint recall_lot_id_fkey foreign key (lot_id) references inventory.lot (id),
	constraint recall_kind_known check (kind in ('VOLUNTARY', 'FORCED'))
);

revoke update, delete, truncate on inventory.recall from postmart_app;
