-- The tariff since the provinces of July 2025. Its amounts are illustrative: chosen in the range Vietnamese posts
-- charge for e-commerce parcels, taken from no carrier's price list.
insert into postal.tariff (version, valid_from, heaviest_grams, extra_step_grams, island_basis_points, island_days,
	perishable_fee_vnd, cod_minimum_vnd, cod_basis_points, cod_ceiling_vnd, vat_basis_points)
values ('2025-07', '2025-07-01', 30000, 500, 2000, 2, 5000, 5000, 80, 50000000, 800);

insert into postal.tariff_band (version, reach, min_days, max_days, extra_step_fee_vnd)
values
	('2025-07', 'SAME_PROVINCE', 1, 2, 2000),
	('2025-07', 'SAME_REGION', 1, 3, 2500),
	('2025-07', 'NEIGHBOUR_REGION', 2, 4, 3500),
	('2025-07', 'FAR', 3, 6, 4500);

insert into postal.tariff_step (version, reach, up_to_grams, fee_vnd)
values
	('2025-07', 'SAME_PROVINCE', 500, 16000), ('2025-07', 'SAME_PROVINCE', 1000, 18000),
	('2025-07', 'SAME_PROVINCE', 1500, 20000), ('2025-07', 'SAME_PROVINCE', 2000, 22000),
	('2025-07', 'SAME_REGION', 500, 20000), ('2025-07', 'SAME_REGION', 1000, 23000),
	('2025-07', 'SAME_REGION', 1500, 26000), ('2025-07', 'SAME_REGION', 2000, 29000),
	('2025-07', 'NEIGHBOUR_REGION', 500, 24000), ('2025-07', 'NEIGHBOUR_REGION', 1000, 28000),
	('2025-07', 'NEIGHBOUR_REGION', 1500, 32000), ('2025-07', 'NEIGHBOUR_REGION', 2000, 36000),
	('2025-07', 'FAR', 500, 28000), ('2025-07', 'FAR', 1000, 33000),
	('2025-07', 'FAR', 1500, 38000), ('2025-07', 'FAR', 2000, 43000);
