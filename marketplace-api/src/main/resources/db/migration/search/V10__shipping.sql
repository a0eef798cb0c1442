-- From where a listing is sent, how long it may be on its way and what the least of it weighs: with today's tariff
-- that says whether it can be delivered to a commune. Rows written before say so when they are described anew.
alter table search.document
	add column origin text not null default '',
	add column keeps_days integer,
	add column least_grams bigint not null default 0;
