-- An operator vouches for a claim as it was looked at: one that has changed since is to be looked at again.
alter table catalog.certificate add column version bigint not null default 1;
