-- What people are told. No phone number, mail address or name of a person is kept here: an addressee is a reference,
-- behind which the owner of the fact finds them at the moment of sending.

create table notification.message (
	id uuid constraint message_pkey primary key,
	cause uuid not null,
	channel text not null constraint message_channel_known check (channel in ('TEXT', 'MAIL')),
	addressee text not null,
	topic text not null,
	about uuid not null,
	words text[] not null,
	state text not null constraint message_state_known check (state in ('WAITING', 'SENT', 'SKIPPED')),
	written_at timestamptz not null,
	ended_at timestamptz,
	constraint message_once unique (cause, channel, addressee)
);
-- The operator's figures are those of a span of days.
create index message_written_at_idx on notification.message (written_at);

create table notification.entry (
	id uuid constraint entry_pkey primary key,
	cause uuid not null,
	reader text not null,
	topic text not null,
	about uuid not null,
	words text[] not null,
	written_at timestamptz not null,
	read_at timestamptz,
	constraint entry_once unique (cause, reader)
);
create index entry_reader_idx on notification.entry (reader, id desc);
-- Every page of the portal asks how many are unread.
create index entry_unread_idx on notification.entry (reader) where read_at is null;
