-- What is sold by volume is compared by the litre; its weight stays what the post charges by.
alter table catalog.listing add column unit_net_millilitres bigint
	constraint listing_unit_net_millilitres_positive check (unit_net_millilitres > 0);
