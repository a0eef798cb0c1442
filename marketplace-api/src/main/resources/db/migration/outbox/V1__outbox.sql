-- Events, each written in the transaction that caused it.
create table outbox.event (
	id uuid not null,
	type text not null,
	aggregate_key text not null,
	payload json not null,
	occurred_at timestamptz not null,
	constraint event_pk primary key (id)
);

-- One row per event and consumer: what is still to be done, done, or parked with its error.
create table outbox.delivery (
	event_id uuid not null,
	consumer text not null,
	state text not null default 'due',
	attempts int not null default 0,
	due_at timestamptz not null,
	leased_until timestamptz,
	error text,
	done_at timestamptz,
	constraint delivery_pk primary key (event_id, consumer),
	constraint delivery_event foreign key (event_id) references outbox.event (id),
	constraint delivery_state check (state in ('due', 'done', 'parked'))
);

-- The relay only ever looks for what is due; done rows stay out of the index.
create index delivery_due on outbox.delivery (consumer, due_at) where state = 'due';

create index delivery_parked on outbox.delivery (consumer) where state = 'parked';
