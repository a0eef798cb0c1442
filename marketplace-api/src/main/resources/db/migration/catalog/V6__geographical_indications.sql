-- Names that are protected for a product of an area. A badge needs both: the goods, and where they come from. Rows have
-- dates because indications come, go, and follow the provinces; an operator enters the day of each decision.
create table catalog.geographical_indication (
	slug text not null,
	name text not null,
	product text not null,
	province_codes text[] not null,
	commune_codes text[] not null,
	valid_from date not null,
	valid_to date,
	constraint geographical_indication_pkey primary key (slug, valid_from),
	constraint geographical_indication_ends_after_start check (valid_to >= valid_from),
	constraint geographical_indication_has_an_area check (cardinality(province_codes) > 0)
);

insert into catalog.geographical_indication (slug, name, product, province_codes, commune_codes, valid_from) values
	('luc-ngan', 'Lục Ngạn', 'vải thiều', '{24}', '{}', '2025-07-01'),
	('thanh-ha', 'Thanh Hà', 'vải thiều', '{31}', '{}', '2025-07-01'),
	('hung-yen', 'Hưng Yên', 'nhãn lồng', '{33}', '{}', '2025-07-01'),
	('binh-minh', 'Bình Minh', 'bưởi năm roi', '{86}', '{}', '2025-07-01'),
	('ben-tre-buoi', 'Bến Tre', 'bưởi da xanh', '{86}', '{}', '2025-07-01'),
	('ben-tre-dua', 'Bến Tre', 'dừa xiêm', '{86}', '{}', '2025-07-01'),
	('ben-tre-xoai', 'Bến Tre', 'xoài tứ quý', '{86}', '{}', '2025-07-01'),
	('hoa-loc', 'Hòa Lộc', 'xoài cát', '{82}', '{}', '2025-07-01'),
	('binh-thuan', 'Bình Thuận', 'thanh long', '{68}', '{}', '2025-07-01'),
	('vinh-kim', 'Vĩnh Kim', 'vú sữa', '{82}', '{}', '2025-07-01'),
	('cao-phong', 'Cao Phong', 'cam', '{25}', '{}', '2025-07-01'),
	('ha-giang', 'Hà Giang', 'cam sành', '{08}', '{}', '2025-07-01'),
	('ba-den', 'Bà Đen', 'mãng cầu', '{80}', '{}', '2025-07-01'),
	('ninh-thuan', 'Ninh Thuận', 'nho', '{56}', '{}', '2025-07-01'),
	('long-khanh', 'Long Khánh', 'chôm chôm', '{75}', '{}', '2025-07-01'),
	('hai-hau', 'Hải Hậu', 'gạo tám xoan', '{37}', '{}', '2025-07-01'),
	('buon-ma-thuot', 'Buôn Ma Thuột', 'cà phê', '{66}', '{}', '2025-07-01'),
	('ba-ria-vung-tau', 'Bà Rịa Vũng Tàu', 'hồ tiêu', '{79}', '{}', '2025-07-01'),
	('binh-phuoc', 'Bình Phước', 'hạt điều', '{75}', '{}', '2025-07-01'),
	('tan-cuong', 'Tân Cương', 'chè', '{19}', '{}', '2025-07-01'),
	('moc-chau', 'Mộc Châu', 'chè shan tuyết', '{14}', '{}', '2025-07-01'),
	('meo-vac', 'Mèo Vạc', 'mật ong bạc hà', '{08}', '{}', '2025-07-01'),
	('phu-quoc', 'Phú Quốc', 'nước mắm', '{91}', '{31078}', '2025-07-01'),
	('phan-thiet', 'Phan Thiết', 'nước mắm', '{68}', '{}', '2025-07-01'),
	('ha-long', 'Hạ Long', 'chả mực', '{22}', '{}', '2025-07-01'),
	('ly-son', 'Lý Sơn', 'tỏi', '{51}', '{21548}', '2025-07-01'),
	('trung-khanh', 'Trùng Khánh', 'hạt dẻ', '{04}', '{}', '2025-07-01');
