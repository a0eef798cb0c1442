-- How many days goods that perish may be on their way: by how they behave, and otherwise in categories that stand
-- more of it or less, for themselves and the categories in them. The amounts for all are a start, to be tuned.
create table catalog.transit_limit (
	id uuid not null,
	subject text not null,
	value text not null,
	days integer not null,
	valid_from date not null,
	valid_to date,
	constraint transit_limit_pkey primary key (id),
	constraint transit_limit_subject_known check (subject in ('GOODS_CLASS', 'CATEGORY')),
	constraint transit_limit_days_positive check (days > 0),
	constraint transit_limit_ends_after_start check (valid_to >= valid_from)
);

create unique index transit_limit_in_force_key on catalog.transit_limit (subject, value) where valid_to is null;

insert into catalog.transit_limit (id, subject, value, days, valid_from) values
	(uuidv7(), 'GOODS_CLASS', 'FRESH', 4, '2025-07-01'),
	(uuidv7(), 'GOODS_CLASS', 'CHILLED', 3, '2025-07-01');
