-- Whether a listing can be ordered now, for rows that show nothing else. Rows written before say so when they are
-- described anew, which the new layout of the index has done.
alter table search.document add column buyable boolean not null default false;
