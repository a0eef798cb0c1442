-- By which code the reader knows the order that the news is about; empty when it is about none. Of one fact a buyer
-- hears once for each order.
alter table notification.entry add column code text not null default '';
alter table notification.entry drop constraint entry_once;
alter table notification.entry add constraint entry_once unique (cause, reader, code);
