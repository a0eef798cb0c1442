-- Parcels. Parties and contents are read whole and never searched, so they are documents.
create table postal.consignment (
	id uuid not null,
	item_id text not null,
	reference text not null,
	label text not null,
	sender_ref text not null,
	sender jsonb not null,
	recipient jsonb not null,
	delivery text not null,
	point_code text,
	contents jsonb not null,
	weight_grams bigint not null,
	cod_vnd bigint not null,
	perishable boolean not null,
	state text not null,
	-- the time of the latest carrier event that moved it
	seen_at timestamptz,
	-- the office where the addressee may fetch it
	waits_at text,
	remitted_batch text,
	remitted_vnd bigint,
	remitted_at timestamptz,
	created_at timestamptz not null,
	version bigint not null default 0,
	constraint consignment_pk primary key (id),
	constraint consignment_item_unique unique (item_id),
	constraint consignment_reference_unique unique (reference),
	constraint consignment_item_form check (item_id ~ '^[A-Z]{2}[0-9]{9}[A-Z]{2}$'),
	constraint consignment_delivery check ((delivery = 'DOOR' and point_code is null)
		or (delivery = 'POINT' and point_code is not null)),
	constraint consignment_weight check (weight_grams > 0),
	-- no Vietnamese carrier collects more on one parcel
	constraint consignment_cod check (cod_vnd between 0 and 50000000),
	constraint consignment_state check (state in ('CREATED', 'PRE_ADVISED', 'ACCEPTED', 'IN_TRANSIT',
		'AT_DELIVERY_OFFICE', 'OUT_FOR_DELIVERY', 'READY_FOR_PICKUP', 'DELIVERY_FAILED', 'DELIVERED', 'CANCELLED')),
	constraint consignment_remitted check ((remitted_batch is null) = (remitted_vnd is null)
		and (remitted_batch is null) = (remitted_at is null))
);

create index consignment_sender on postal.consignment (sender_ref, created_at desc);

create index consignment_unadvised on postal.consignment (created_at) where state = 'CREATED';

create index consignment_waiting on postal.consignment (waits_at) where state = 'READY_FOR_PICKUP';

-- One row for each change of state, never changed afterwards.
create table postal.consignment_change (
	id bigint generated always as identity,
	consignment_id uuid not null,
	from_state text not null,
	to_state text not null,
	cause text not null,
	detail text not null,
	by_whom text not null,
	at timestamptz not null,
	recorded_at timestamptz not null default now(),
	constraint consignment_change_pk primary key (id),
	constraint consignment_change_consignment foreign key (consignment_id) references postal.consignment (id)
);

create index consignment_change_consignment on postal.consignment_change (consignment_id);

-- Milestones a parcel passes once, whatever the carrier repeats.
create unique index consignment_change_once on postal.consignment_change (consignment_id, to_state)
	where to_state in ('PRE_ADVISED', 'ACCEPTED', 'DELIVERED', 'CANCELLED');

-- What a counter of ours did, and is to tell the carrier.
create table postal.acceptance (
	consignment_id uuid not null,
	office_code text not null,
	clerk text not null,
	weight_grams bigint not null,
	at timestamptz not null,
	constraint acceptance_pk primary key (consignment_id),
	constraint acceptance_consignment foreign key (consignment_id) references postal.consignment (id),
	constraint acceptance_weight check (weight_grams > 0)
);

create table postal.hand_over (
	consignment_id uuid not null,
	office_code text not null,
	clerk text not null,
	proof text not null,
	receiver text not null,
	at timestamptz not null,
	constraint hand_over_pk primary key (consignment_id),
	constraint hand_over_consignment foreign key (consignment_id) references postal.consignment (id),
	constraint hand_over_proof check (proof in ('CODE', 'SIGNATURE', 'ID_SHOWN'))
);

-- The way of a parcel as people follow it: the carrier's events and our counters'.
create table postal.tracking_event (
	id bigint generated always as identity,
	consignment_id uuid not null,
	source text not null,
	source_event_id text not null,
	code text not null,
	state text not null,
	at timestamptz not null,
	office_code text,
	province_code text,
	constraint tracking_event_pk primary key (id),
	constraint tracking_event_consignment foreign key (consignment_id) references postal.consignment (id),
	constraint tracking_event_source_unique unique (source, source_event_id)
);

create index tracking_event_consignment on postal.tracking_event (consignment_id, at);

-- Posting and delivery happen once; our counter tells of them before the carrier repeats it.
create unique index tracking_event_once on postal.tracking_event (consignment_id, code) where code in ('EMA', 'EMI');
