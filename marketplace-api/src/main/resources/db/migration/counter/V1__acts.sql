-- What clerks did at their desks. A parcel is taken in once and handed over once, so a repeated scan logs nothing.
create table counter.act (
	id uuid not null,
	kind text not null,
	item_id text not null,
	label text not null,
	clerk text not null,
	office_code text not null,
	weight_grams bigint,
	cod_vnd bigint not null,
	at timestamptz not null,
	constraint act_pk primary key (id),
	constraint act_once unique (item_id, kind),
	constraint act_kind check (kind in ('ACCEPTANCE', 'HAND_OVER')),
	constraint act_weight check ((kind = 'ACCEPTANCE') = (weight_grams is not null))
);

create index act_clerk on counter.act (clerk, at);
