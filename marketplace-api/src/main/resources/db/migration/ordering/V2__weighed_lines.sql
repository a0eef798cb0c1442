-- What is paid by its packed weight: total and weight of a line and of its order are estimates until it is weighed.
-- What the buyer agreed to at most is null where it is what the order comes to.
alter table ordering.stall_order
    add column most_goods bigint,
    add column most_fee bigint,
    add constraint stall_order_within_agreed check (goods <= most_goods and fee <= most_fee);

-- Whether tax is withheld on a line is asked again when its order is weighed; of orders placed before nobody asks.
alter table ordering.order_line
    add column taxed boolean not null default false,
    add column price_per_kg bigint,
    add column weight_tolerance integer,
    add column estimated_weight bigint,
    add column weighed boolean,
    add constraint order_line_weight_terms_whole check (num_nulls(price_per_kg, weight_tolerance, estimated_weight,
        weighed) in (0, 4));
create index order_line_to_weigh_idx on ordering.order_line (order_id) where not weighed;
