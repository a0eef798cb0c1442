-- Lists are read in the order of codes, and page by page: the same order on every server, whatever its locale.
alter table address.service_point alter column code type text collate "C";
