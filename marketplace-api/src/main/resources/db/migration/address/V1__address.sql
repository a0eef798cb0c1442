-- Units with the span of days in which they are as they are; valid_to is the first day on which they no longer are.
-- The application answers from its packaged copy of the same data; these rows are for joins and reports.
create table address.province (
	code text not null,
	kind text not null,
	name text not null,
	full_name text not null,
	region text not null,
	valid_from date not null,
	valid_to date,
	constraint province_pk primary key (code, valid_from),
	constraint province_code check (code ~ '^\d{2}$'),
	constraint province_kind check (kind in ('CITY', 'PROVINCE')),
	constraint province_region check (region in ('NORTH', 'CENTRAL', 'SOUTH')),
	constraint province_span check (valid_from < valid_to)
);

create table address.commune (
	code text not null,
	kind text not null,
	name text not null,
	full_name text not null,
	province_code text not null,
	valid_from date not null,
	valid_to date,
	constraint commune_pk primary key (code, valid_from),
	constraint commune_code check (code ~ '^\d{5}$'),
	constraint commune_kind check (kind in ('WARD', 'COMMUNE', 'SPECIAL_ZONE')),
	constraint commune_span check (valid_from < valid_to)
);

create index commune_province on address.commune (province_code);

create table address.service_point (
	code text not null,
	kind text not null,
	name text not null,
	commune_code text not null,
	street text not null,
	phone text not null,
	-- Millionths of a degree
	latitude_e6 int not null,
	longitude_e6 int not null,
	hours jsonb not null,
	-- A locker's compartments by size, empty for an office
	compartments jsonb not null,
	changed_at timestamptz not null default now(),
	constraint service_point_pk primary key (code),
	constraint service_point_kind check (kind in ('OFFICE', 'LOCKER'))
);

create index service_point_commune on address.service_point (commune_code);
