-- The day an order was first to be sent on, where its seller put it off.
alter table ordering.stall_order add column put_off_from date;

-- Orders that are late are looked for every time somebody opens his list, and are few.
create index stall_order_ship_by_idx on ordering.stall_order (ship_by) where status = 'CONFIRMED' and ship_by is not null;
