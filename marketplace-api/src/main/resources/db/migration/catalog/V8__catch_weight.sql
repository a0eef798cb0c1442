-- What is weighed when it is packed: its price is of a kilogram then, and its net weight an estimate.
alter table catalog.listing add column weight_tolerance integer
	constraint listing_weight_tolerance_known check (weight_tolerance between 1 and 30);
