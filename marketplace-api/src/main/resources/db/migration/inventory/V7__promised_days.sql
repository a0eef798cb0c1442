-- The day a lot is promised for: it stays when the harvest takes the ship-by day away, so that a file from before the harvest
-- does not promise the same goods again.
alter table inventory.lot add column promised_for date;

update inventory.lot set promised_for = ship_by where ship_by is not null;

create index lot_promised_for_idx on inventory.lot (listing_id) where promised_for is not null;
