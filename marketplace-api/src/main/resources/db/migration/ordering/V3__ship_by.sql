-- When a parcel is sent, if not at once: the promise of a pre-order is part of the line in the basket and of the order.
alter table ordering.basket_line add column promised_for date;

alter table ordering.stall_order
	add column ship_by date,
	add column pre_order boolean not null default false;
