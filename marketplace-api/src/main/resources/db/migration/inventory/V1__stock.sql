-- Stock per lot, in thousandths of a sale unit, as every quantity here. The check is the last line of defence: no statement can oversell a lot.
create table inventory.lot (
	id uuid not null,
	listing_id uuid not null,
	best_before date,
	on_hand bigint not null,
	reserved bigint not null,
	constraint lot_pkey primary key (id),
	constraint lot_reserved_within_on_hand check (0 <= reserved and reserved <= on_hand)
);

create index lot_listing_id_idx on inventory.lot (listing_id, id);

-- What one parcel holds. A hold with an expiry lapses unless it is kept.
create table inventory.reservation (
	reference text not null,
	state text not null,
	expires_at timestamptz,
	created_at timestamptz not null,
	constraint reservation_pkey primary key (reference),
	constraint reservation_state_known check (state in ('HELD', 'RELEASED', 'SHIPPED'))
);

create table inventory.reservation_line (
	reference text not null,
	lot_id uuid not null,
	listing_id uuid not null,
	quantity bigint not null,
	constraint reservation_line_pkey primary key (reference, lot_id),
	constraint reservation_line_reference_fkey foreign key (reference) references inventory.reservation (reference),
	constraint reservation_line_lot_id_fkey foreign key (lot_id) references inventory.lot (id),
	constraint reservation_line_quantity_positive check (quantity > 0)
);

-- Why goods on hand became more or fewer: on hand = the sum of a lot's movements. Only ever added to.
create table inventory.movement (
	id uuid not null,
	lot_id uuid not null,
	kind text not null,
	quantity bigint not null,
	reference text not null,
	reason text not null,
	at timestamptz not null,
	constraint movement_pkey primary key (id),
	constraint movement_lot_id_fkey foreign key (lot_id) references inventory.lot (id),
	constraint movement_lot_id_kind_reference_key unique (lot_id, kind, reference),
	constraint movement_kind_known check (kind in ('RECEIVED', 'SHIPPED', 'ADJUSTED')),
	constraint movement_changes_something check (quantity <> 0)
);

revoke update, delete, truncate on inventory.movement from postmart_app;
