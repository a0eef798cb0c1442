-- Relief programmes: a budget, a kit from households' stock, families, and a package for each with its proof.

create table relief.programme (
    id uuid constraint programme_pkey primary key,
    code text not null constraint programme_code_key unique,
    name text not null,
    name_en text not null,
    purpose text not null,
    purpose_en text not null,
    budget bigint not null constraint programme_budget_positive check (budget > 0),
    starts_on date not null,
    closes_on date not null,
    opened_by text not null,
    opened_at timestamptz not null,
    constraint programme_days_in_order check (starts_on <= closes_on)
);

create table relief.deposit (
    id uuid constraint deposit_pkey primary key,
    programme_id uuid not null constraint deposit_programme_fkey references relief.programme,
    amount bigint not null constraint deposit_amount_positive check (amount > 0),
    donor text not null,
    received_on date not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index deposit_programme_idx on relief.deposit (programme_id);

create table relief.kit (
    programme_id uuid constraint kit_pkey primary key constraint kit_programme_fkey references relief.programme,
    name text not null,
    name_en text not null
);

-- One kit may come from the stock of several households: each source packs so many of the same kit.
create table relief.kit_source (
    programme_id uuid not null constraint kit_source_kit_fkey references relief.kit,
    position integer not null,
    listing_id uuid not null,
    quantity bigint not null constraint kit_source_quantity_positive check (quantity > 0),
    kits integer not null constraint kit_source_kits_positive check (kits > 0),
    constraint kit_source_pkey primary key (programme_id, position)
);

-- Who somebody is, is sealed; what is open serves counting and addressing by commune. The fingerprint is keyed and
-- tells the same person apart from others without telling who it is.
create table relief.beneficiary (
    id uuid constraint beneficiary_pkey primary key,
    programme_id uuid not null constraint beneficiary_programme_fkey references relief.programme,
    sealed bytea not null,
    fingerprint bytea not null,
    commune_code text not null,
    province_code text not null,
    household_size integer not null,
    imported_at timestamptz not null,
    constraint beneficiary_once_a_programme unique (programme_id, fingerprint)
);

create table relief.package (
    id uuid constraint package_pkey primary key,
    programme_id uuid not null constraint package_programme_fkey references relief.programme,
    beneficiary_id uuid not null constraint package_beneficiary_fkey references relief.beneficiary
        constraint package_once_a_beneficiary unique,
    code text not null constraint package_code_key unique,
    stall_id uuid not null,
    status text not null constraint package_status_known check (status in
        ('ORDERED', 'ACCEPTED', 'HANDED_OVER')),
    goods bigint not null,
    freight bigint not null,
    ordered_at timestamptz not null,
    accepted_at timestamptz,
    handed_over_at timestamptz,
    proof text,
    receiver text,
    clerk text,
    office text
);
create index package_programme_idx on relief.package (programme_id, code);

-- Each look at a list of beneficiaries, and each download of one.
create table relief.reading (
    id uuid constraint reading_pkey primary key,
    programme_id uuid not null,
    actor text not null,
    what text not null,
    at timestamptz not null
);
revoke update, delete, truncate on relief.reading, relief.deposit from postmart_app;
