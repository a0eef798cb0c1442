-- Baskets, and the order groups they become: one group a checkout, one order a stall and parcel.

create table ordering.basket (
    id uuid constraint basket_pkey primary key,
    touched_at timestamptz not null
);

create table ordering.basket_line (
    basket_id uuid not null constraint basket_line_basket_fkey references ordering.basket on delete cascade,
    listing_id uuid not null,
    quantity bigint not null constraint basket_line_quantity_positive check (quantity > 0),
    added_price bigint not null,
    added_at timestamptz not null,
    constraint basket_line_pkey primary key (basket_id, listing_id)
);

create table ordering.order_group (
    id uuid constraint order_group_pkey primary key,
    code text not null constraint order_group_code_key unique,
    buyer text,
    recipient_name text not null,
    recipient_phone text not null,
    province_code text not null,
    commune_code text not null,
    street text not null,
    delivery text not null constraint order_group_delivery_known check (delivery in ('DOOR', 'POINT')),
    point_code text,
    method text not null constraint order_group_method_known check (method in ('COD', 'CARD')),
    note text not null,
    total bigint not null,
    placed_at timestamptz not null
);
create index order_group_buyer_idx on ordering.order_group (buyer, placed_at desc) where buyer is not null;

create table ordering.stall_order (
    id uuid constraint stall_order_pkey primary key,
    group_id uuid not null constraint stall_order_group_fkey references ordering.order_group,
    code text not null constraint stall_order_code_key unique,
    stall_id uuid not null,
    status text not null constraint stall_order_status_known check (status in
        ('AWAITING_PAYMENT', 'CONFIRMED', 'SHIPPED', 'DELIVERED', 'CANCELLED')),
    goods bigint not null,
    fee bigint not null,
    commission bigint not null,
    tax bigint not null,
    weight bigint not null,
    tariff_version text not null,
    expected_from date not null,
    expected_to date not null,
    version bigint not null,
    constraint stall_order_shares_fit check (goods > 0 and fee >= 0 and commission >= 0 and tax >= 0
        and commission + tax <= goods)
);
create index stall_order_group_idx on ordering.stall_order (group_id);
create index stall_order_stall_idx on ordering.stall_order (stall_id, id desc);

-- What was bought, as it was then: later changes of the listing do not reach it.
create table ordering.order_line (
    order_id uuid not null constraint order_line_order_fkey references ordering.stall_order,
    line integer not null,
    listing_id uuid not null,
    name text not null,
    name_en text not null,
    unit_label text not null,
    unit_label_en text not null,
    quantity bigint not null constraint order_line_quantity_positive check (quantity > 0),
    price bigint not null,
    total bigint not null,
    weight bigint not null,
    perishable boolean not null,
    constraint order_line_pkey primary key (order_id, line)
);

-- One row a change of state, for those who ask later who did what.
create table ordering.order_change (
    order_id uuid not null constraint order_change_order_fkey references ordering.stall_order,
    version bigint not null,
    status text not null,
    cause text not null,
    changed_at timestamptz not null,
    constraint order_change_pkey primary key (order_id, version)
);
revoke update, delete, truncate on ordering.order_change from postmart_app;

-- Rates by date, in basis points; a new rate is a new row and the old one gets its end.
create table ordering.charge_rule (
    valid_from date constraint charge_rule_pkey primary key,
    valid_to date,
    commission integer not null,
    vat integer not null,
    income_tax integer not null
);
-- Commission is the marketplace's own; the taxes are Decree 117/2025/ND-CP for goods of household sellers.
insert into ordering.charge_rule (valid_from, commission, vat, income_tax) values ('2025-07-01', 500, 100, 50);
