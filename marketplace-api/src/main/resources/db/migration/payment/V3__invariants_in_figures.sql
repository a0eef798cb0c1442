-- The rules of the books, one row each: ok must be true. A code for programs, a name for people, and what was found
-- in figures; of the equations the two sides.
drop view payment.invariant;

create view payment.invariant as
select 'unbalanced-sets' as code, 'I1 each posting set sums to zero' as name, count(*) = 0 as ok,
    array[count(*)] as figures
from (select set_id from payment.posting group by set_id having sum(amount) <> 0) unbalanced
union all
select 'sum', 'I2 all postings sum to zero', coalesce(sum(amount), 0) = 0, array[coalesce(sum(amount), 0)::bigint]
from payment.posting
union all
select 'differing-balances', 'I3 cached balance equals postings', count(*) = 0, array[count(*)]
from (select account, sum(amount) as amount from payment.posting group by account) posted
full join payment.balance using (account) where posted.amount is distinct from balance.amount
union all
select 'overpaid-payees', 'I4 no payout above cleared payable', count(*) = 0, array[count(*)]
from payment.balance where account like 'payable:%' and amount > 0
union all
select 'differing-payables', 'I4 payables equal what is due', count(*) = 0, array[count(*)]
from (select 'payable:' || payee as account, -sum(goods - commission - tax) as amount
      from payment.settlement where state = 'DUE' group by payee having sum(goods - commission - tax) > 0) due
full join (select account, amount from payment.balance where account like 'payable:%' and amount <> 0) owed
    using (account) where due.amount is distinct from owed.amount
union all
select 'held-and-paid', 'I5 funds held equal what is paid and not earned', held = paid, array[held, paid]
from (select -coalesce(sum(amount), 0)::bigint as held from payment.balance where account = 'buyer-funds-held') funds,
    (select coalesce(sum(goods + freight), 0)::bigint as paid
     from payment.settlement s left join payment.intent i on i.id = s.intent_id
     where s.state = 'COLLECTED' or (s.state = 'PENDING' and (s.fund is not null or i.state = 'CAPTURED'))) payments
union all
select 'transit-and-collected', 'I7 cash in transit equals collected and not remitted', transit = collected,
    array[transit, collected]
from (select coalesce(sum(amount), 0)::bigint as transit from payment.balance where account like 'cod-in-transit:%') cash,
    (select coalesce(sum(goods + freight), 0)::bigint as collected
     from payment.settlement where state = 'COLLECTED') settlements
union all
select 'overdrawn-funds', 'I9 no fund is overdrawn', count(*) = 0, array[count(*)]
from payment.balance where account like 'fund:%' and amount > 0;

grant select on payment.invariant to postmart_app;
