-- When orders of a listing are taken; one without a window is sold at any time. What follows a window when it closes is a
-- row of its own, and because no two windows of a listing open at one instant it comes to be once.
create table inventory.order_window (
	id uuid not null,
	listing_id uuid not null,
	opens_at timestamptz not null,
	closes_at timestamptz not null,
	ship_on date not null,
	repeat_days integer,
	repeat_until date,
	retired_at timestamptz,
	constraint order_window_pkey primary key (id),
	constraint order_window_listing_id_opens_at_key unique (listing_id, opens_at),
	constraint order_window_closes_after_opening check (opens_at < closes_at),
	constraint order_window_repeats_known check (repeat_days in (7, 14))
);

-- The orders of a window are counted by listing.
create index reservation_line_listing_id_idx on inventory.reservation_line (listing_id);
