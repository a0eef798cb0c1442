-- What must hold of all stock at any moment, one row each; ok must be true.
create view inventory.invariant as
select 'I10 reserved is the sum of live reservations' as name, count(*) = 0 as ok, count(*)::text || ' lots' as detail
from inventory.lot
where reserved <> (
	select coalesce(sum(quantity), 0)
	from inventory.reservation_line
	join inventory.reservation using (reference)
	where lot_id = lot.id and state = 'HELD'
)
union all
select 'I11 on hand is the sum of movements', count(*) = 0, count(*)::text || ' lots'
from inventory.lot
where on_hand <> (select coalesce(sum(quantity), 0) from inventory.movement where lot_id = lot.id);

grant select on inventory.invariant to postmart_app;
