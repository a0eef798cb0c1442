-- The schemes of the certificates that are valid, to narrow a search by them.
alter table search.document add column marks text[] not null default '{}';
