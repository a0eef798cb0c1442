-- A day that was promised and could not be kept: from which day to which, why, and who said so.
create table inventory.put_off (
	lot_id uuid not null,
	from_day date not null,
	to_day date not null,
	reason text not null,
	put_off_by text not null,
	put_off_at timestamptz not null,
	constraint put_off_pkey primary key (lot_id, from_day),
	constraint put_off_lot_id_fkey foreign key (lot_id) references inventory.lot (id),
	constraint put_off_is_later check (from_day < to_day)
);

revoke update, delete, truncate on inventory.put_off from postmart_app;
