-- What is to be paid, how it is shared once earned, and the double-entry ledger of what was.

create table payment.intent (
    id uuid constraint intent_pkey primary key,
    reference text not null constraint intent_reference_key unique,
    label text not null,
    method text not null constraint intent_method_known check (method in ('COD', 'CARD')),
    amount bigint not null constraint intent_amount_positive check (amount > 0),
    state text not null constraint intent_state_known check (state in
        ('DUE_ON_DELIVERY', 'AWAITING_PAYER', 'AUTHORISED', 'CAPTURED', 'COLLECTED', 'ABANDONED')),
    session_id text constraint intent_session_key unique,
    session_url text,
    provider_intent text constraint intent_provider_key unique,
    opened_at timestamptz not null,
    version bigint not null
);

-- One row a parcel. Paid by an intent or by a fund.
create table payment.settlement (
    reference text constraint settlement_pkey primary key,
    intent_id uuid constraint settlement_intent_fkey references payment.intent,
    fund text,
    payee text not null,
    label text not null,
    carrier text not null,
    goods bigint not null,
    freight bigint not null,
    commission bigint not null,
    tax bigint not null,
    state text not null constraint settlement_state_known check (state in
        ('PENDING', 'COLLECTED', 'DUE', 'PAID', 'VOID')),
    opened_at timestamptz not null,
    due_at timestamptz,
    paid_at timestamptz,
    payout_id uuid,
    constraint settlement_paid_by_one check ((intent_id is null) <> (fund is null)),
    constraint settlement_shares_fit check (goods >= 0 and freight >= 0 and commission >= 0 and tax >= 0
        and commission + tax <= goods)
);
create index settlement_payee_idx on payment.settlement (payee, opened_at desc);
create index settlement_intent_idx on payment.settlement (intent_id);
create index settlement_due_idx on payment.settlement (payee) where state = 'DUE';

create table payment.posting_set (
    id uuid constraint posting_set_pkey primary key,
    fact text not null constraint posting_set_fact_key unique,
    happened_at timestamptz not null,
    recorded_at timestamptz not null default now()
);

create table payment.posting (
    set_id uuid not null constraint posting_set_fkey references payment.posting_set,
    line integer not null,
    account text not null,
    amount bigint not null constraint posting_not_zero check (amount <> 0),
    constraint posting_pkey primary key (set_id, line)
);
create index posting_account_idx on payment.posting (account, set_id);

-- Cached so that a fund can be kept from going below zero: credits are negative, so a fund in credit stands
-- below zero and an overdrawn one above. A trigger and no check, because PostgreSQL checks the row an upsert
-- proposes, not the one it makes of it.
create table payment.balance (
    account text constraint balance_pkey primary key,
    amount bigint not null
);

create function payment.check_fund() returns trigger language plpgsql as $$
begin
    raise exception 'fund % is overdrawn', new.account
        using errcode = 'check_violation', constraint = 'balance_fund_not_overdrawn';
end $$;

create trigger balance_fund_not_overdrawn after insert or update on payment.balance
    for each row when (new.account like 'fund:%' and new.amount > 0) execute function payment.check_fund();

create function payment.check_posting_set() returns trigger language plpgsql as $$
begin
    if (select sum(amount) from payment.posting where set_id = new.set_id) <> 0 then
        raise exception 'posting set % does not sum to zero', new.set_id using errcode = 'check_violation';
    end if;
    return null;
end $$;

create constraint trigger posting_set_balanced after insert on payment.posting
    deferrable initially deferred for each row execute function payment.check_posting_set();

create table payment.payout (
    id uuid constraint payout_pkey primary key,
    run_id uuid not null,
    payee text not null,
    amount bigint not null constraint payout_amount_positive check (amount > 0),
    paid_at timestamptz not null
);
create index payout_run_idx on payment.payout (run_id);

-- Webhooks as they came, before anything is made of them.
create table payment.provider_event (
    event_id text constraint provider_event_pkey primary key,
    type text not null,
    body text not null,
    received_at timestamptz not null default now()
);

-- The ledger is append-only for the application.
revoke update, delete, truncate on payment.posting_set, payment.posting, payment.provider_event from postmart_app;

-- The invariants of the books, one row each; ok must be true.
create view payment.invariant as
select 'I1 each posting set sums to zero' as name, count(*) = 0 as ok, count(*)::text || ' unbalanced' as detail
from (select set_id from payment.posting group by set_id having sum(amount) <> 0) unbalanced
union all
select 'I2 all postings sum to zero', coalesce(sum(amount), 0) = 0, coalesce(sum(amount), 0)::text
from payment.posting
union all
select 'I3 cached balance equals postings', count(*) = 0, count(*)::text || ' accounts differ'
from (select account, sum(amount) as amount from payment.posting group by account) posted
full join payment.balance using (account) where posted.amount is distinct from balance.amount
union all
select 'I4 no payout above cleared payable', count(*) = 0, count(*)::text || ' payees overpaid'
from payment.balance where account like 'payable:%' and amount > 0
union all
select 'I4 payables equal what is due', count(*) = 0, count(*)::text || ' payees differ'
from (select 'payable:' || payee as account, -sum(goods - commission - tax) as amount
      from payment.settlement where state = 'DUE' group by payee having sum(goods - commission - tax) > 0) due
full join (select account, amount from payment.balance where account like 'payable:%' and amount <> 0) owed
    using (account) where due.amount is distinct from owed.amount
union all
select 'I5 funds held equal what is paid and not earned', coalesce(held.amount, 0) = -coalesce(paid.amount, 0),
    'held ' || -coalesce(held.amount, 0) || ', paid ' || coalesce(paid.amount, 0)
from (select sum(amount) as amount from payment.balance where account = 'buyer-funds-held') held,
    (select sum(goods + freight) as amount from payment.settlement s left join payment.intent i on i.id = s.intent_id
     where s.state = 'COLLECTED' or (s.state = 'PENDING' and (s.fund is not null or i.state = 'CAPTURED'))) paid
union all
select 'I7 cash in transit equals collected and not remitted', coalesce(transit.amount, 0) = coalesce(due.amount, 0),
    'in transit ' || coalesce(transit.amount, 0) || ', collected ' || coalesce(due.amount, 0)
from (select sum(amount) as amount from payment.balance where account like 'cod-in-transit:%') transit,
    (select sum(goods + freight) as amount from payment.settlement where state = 'COLLECTED') due
union all
select 'I9 no fund is overdrawn', count(*) = 0, count(*)::text || ' overdrawn'
from payment.balance where account like 'fund:%' and amount > 0;
