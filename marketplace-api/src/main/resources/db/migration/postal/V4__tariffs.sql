-- What the post charges, by versions; the latest that has begun is in force, and a quote names its version.
create table postal.tariff (
	version text not null,
	valid_from date not null,
	heaviest_grams bigint not null,
	extra_step_grams bigint not null,
	island_basis_points int not null,
	island_days int not null,
	perishable_fee_vnd bigint not null,
	cod_minimum_vnd bigint not null,
	cod_basis_points int not null,
	cod_ceiling_vnd bigint not null,
	-- the fees include value added tax at this rate, so that a report can split it out
	vat_basis_points int not null,
	constraint tariff_pk primary key (version),
	constraint tariff_valid_from_unique unique (valid_from),
	constraint tariff_amounts check (heaviest_grams > 0 and extra_step_grams > 0 and island_basis_points >= 0
		and island_days >= 0 and perishable_fee_vnd >= 0 and cod_minimum_vnd >= 0 and cod_basis_points >= 0
		and cod_ceiling_vnd between 0 and 50000000 and vat_basis_points >= 0)
);

create table postal.tariff_band (
	version text not null,
	reach text not null,
	min_days int not null,
	max_days int not null,
	extra_step_fee_vnd bigint not null,
	constraint tariff_band_pk primary key (version, reach),
	constraint tariff_band_tariff foreign key (version) references postal.tariff (version),
	constraint tariff_band_reach check (reach in ('SAME_PROVINCE', 'SAME_REGION', 'NEIGHBOUR_REGION', 'FAR')),
	constraint tariff_band_days check (0 < min_days and min_days <= max_days),
	constraint tariff_band_fee check (extra_step_fee_vnd >= 0)
);

create table postal.tariff_step (
	version text not null,
	reach text not null,
	up_to_grams bigint not null,
	fee_vnd bigint not null,
	constraint tariff_step_pk primary key (version, reach, up_to_grams),
	constraint tariff_step_band foreign key (version, reach) references postal.tariff_band (version, reach),
	constraint tariff_step_amounts check (up_to_grams > 0 and fee_vnd > 0)
);
