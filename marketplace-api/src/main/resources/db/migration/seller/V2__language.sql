-- In which language the stall was opened, and those who run it are written to.
alter table seller.stall add column language text not null default 'vi'
	constraint stall_language_known check (language in ('vi', 'en'));
