-- One row per actor and Idempotency-Key, written in the transaction of the work it stands for.
create table shared.idempotency (
	actor text not null,
	key text not null,
	-- SHA-256 of operation and body: a retry must ask for the same
	fingerprint text not null,
	status int not null,
	body bytea not null,
	created_at timestamptz not null default now(),
	constraint idempotency_pk primary key (actor, key),
	constraint idempotency_key_length check (length(key) <= 200)
);

create index idempotency_created_at on shared.idempotency (created_at);
