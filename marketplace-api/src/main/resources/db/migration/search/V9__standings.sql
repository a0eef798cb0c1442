-- What buyers think and how much they got, for the orders of a list. A listing nobody has reviewed ranks as the rule
-- of ratings says: 3.8 stars.
alter table search.document
	add column rating bigint not null default 3800,
	add column sold bigint not null default 0;
