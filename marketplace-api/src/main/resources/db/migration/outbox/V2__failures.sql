-- Attempts tell one claim from another; failures alone lead to parking, absences do not.
alter table outbox.delivery add column failures int not null default 0;

-- What was delivered long ago is forgotten; events are written in the order of their time.
create index event_occurred_at on outbox.event using brin (occurred_at);
