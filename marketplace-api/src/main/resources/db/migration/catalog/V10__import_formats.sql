-- In what form a file came, so that its bad rows go back in the same.
alter table catalog.import add column format text not null default 'CSV'
	constraint import_format_known check (format in ('CSV', 'XLSX'));
