-- The tree that shoppers browse; a parent is named by its slug.
create table catalog.category (
	slug text not null,
	parent_slug text,
	name text not null,
	name_en text not null,
	picture text not null,
	position integer not null,
	constraint category_pkey primary key (slug),
	constraint category_parent_slug_fkey foreign key (parent_slug) references catalog.category (slug),
	constraint category_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	constraint category_not_its_own_parent check (parent_slug <> slug)
);

-- One stall's offer of one product. Quantities are in thousandths of a sale unit; a price is of one unit, in whole dong.
create table catalog.listing (
	id uuid not null,
	stall_id uuid not null,
	name text not null,
	name_en text not null,
	description text not null,
	description_en text not null,
	category_slug text not null,
	price_vnd bigint not null,
	unit_code text not null,
	unit_label text not null,
	unit_label_en text not null,
	unit_net_weight_grams bigint not null,
	minimum bigint not null,
	maximum bigint not null,
	step bigint not null,
	season_months smallint[] not null,
	goods_class text not null,
	own_produce boolean not null,
	processed boolean not null,
	not_postable_reason text,
	not_postable_reason_en text,
	active boolean not null,
	province_code text not null,
	commune_code text not null,
	listed_at timestamptz not null,
	version bigint not null,
	constraint listing_pkey primary key (id),
	constraint listing_category_slug_fkey foreign key (category_slug) references catalog.category (slug),
	constraint listing_price_vnd_positive check (price_vnd > 0),
	constraint listing_unit_net_weight_grams_positive check (unit_net_weight_grams > 0),
	constraint listing_quantities_in_order check (0 < minimum and minimum <= maximum and 0 < step),
	constraint listing_not_postable_in_both_languages
		check ((not_postable_reason is null) = (not_postable_reason_en is null)),
	constraint listing_goods_class_known check (goods_class in ('FRESH', 'DRY', 'LIQUID', 'CHILLED', 'LIVE'))
);

create index listing_stall_id_idx on catalog.listing (stall_id, id);

-- A badge is shown only while the certificate is verified and unexpired.
create table catalog.certificate (
	id uuid not null,
	listing_id uuid not null,
	scheme text not null,
	grade integer,
	number text not null,
	issuer text not null,
	issued_on date not null,
	expires_on date,
	status text not null,
	constraint certificate_pkey primary key (id),
	constraint certificate_listing_id_fkey foreign key (listing_id) references catalog.listing (id),
	constraint certificate_listing_id_scheme_number_key unique (listing_id, scheme, number),
	constraint certificate_scheme_known
		check (scheme in ('GI', 'VIETGAP', 'GLOBALGAP', 'ORGANIC', 'OCOP', 'EU_PDO')),
	constraint certificate_status_known check (status in ('PENDING', 'VERIFIED', 'REVOKED')),
	constraint certificate_expires_after_issue check (expires_on > issued_on)
);

-- What one stall harvested or made in one go; how much of it is left is the inventory's to know.
create table catalog.lot (
	id uuid not null,
	listing_id uuid not null,
	code text not null,
	harvested_on date not null,
	best_before date,
	recorded_at timestamptz not null,
	constraint lot_pkey primary key (id),
	constraint lot_listing_id_fkey foreign key (listing_id) references catalog.listing (id),
	constraint lot_listing_id_code_key unique (listing_id, code),
	constraint lot_best_before_after_harvest check (best_before >= harvested_on)
);

-- The pictures themselves are files named by this id.
create table catalog.photo (
	id uuid not null,
	listing_id uuid not null,
	alt text not null,
	added_at timestamptz not null,
	constraint photo_pkey primary key (id),
	constraint photo_listing_id_fkey foreign key (listing_id) references catalog.listing (id)
);

create index photo_listing_id_idx on catalog.photo (listing_id, id);
