-- What the carrier sent us, as it came, before anything is made of it.
create table postal.carrier_notice (
	source text not null,
	event_id text not null,
	body bytea not null,
	received_at timestamptz not null,
	outcome text,
	settled_at timestamptz,
	constraint carrier_notice_pk primary key (source, event_id),
	constraint carrier_notice_settled check ((outcome is null) = (settled_at is null))
);

-- What somebody has to look at.
create index carrier_notice_unsettled on postal.carrier_notice (received_at) where outcome is null;

create index carrier_notice_odd on postal.carrier_notice (received_at)
	where outcome in ('UNREADABLE', 'UNKNOWN_ITEM', 'AMOUNT_DISPUTED');
