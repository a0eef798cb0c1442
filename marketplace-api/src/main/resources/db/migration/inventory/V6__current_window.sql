-- The window of a listing that is open or opens next, else the last one: pages, search and checkout all ask here, so that
-- they agree on the day what is ordered is sent.
create function inventory.current_window(listing uuid, instant timestamptz) returns setof inventory.order_window
language sql stable as $$
	select *
	from inventory.order_window
	where listing_id = listing and retired_at is null
	order by closes_at <= instant, case when closes_at > instant then closes_at end, closes_at desc
	limit 1
$$;
