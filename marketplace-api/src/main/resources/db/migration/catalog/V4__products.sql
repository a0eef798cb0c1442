-- What several stalls may offer under one name. The folded name is what sellers' typing is compared with.
create table catalog.product (
	id uuid not null,
	name text not null,
	name_en text not null,
	folded text not null,
	category_slug text not null,
	province_code text,
	created_at timestamptz not null,
	constraint product_pkey primary key (id),
	constraint product_name_key unique (name),
	constraint product_category_slug_fkey foreign key (category_slug) references catalog.category (slug)
);

-- A listing offers at most one shared product.
alter table catalog.listing add column product_id uuid
	constraint listing_product_id_fkey references catalog.product (id);
create index listing_product_id_idx on catalog.listing (product_id, id) where product_id is not null;
