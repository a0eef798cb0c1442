-- A lot with a ship-by day is a promise: on_hand is how much may be promised. Its harvest takes the day away and puts in
-- its place what came in.
alter table inventory.lot add column ship_by date;

create index lot_promised_idx on inventory.lot (listing_id, ship_by) where ship_by is not null;
