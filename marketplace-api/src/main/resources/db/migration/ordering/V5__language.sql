-- In which language the buyer ordered, and is written to.
alter table ordering.order_group add column language text not null default 'vi'
	constraint order_group_language_known check (language in ('vi', 'en'));
