-- Offers of a category that are judged anew because what the post carries of them has changed, and how far that is.
-- They are gone through stall by stall, so that a seller hears of all of a batch at once.
create table catalog.screening (
	id uuid not null,
	category_slug text not null,
	total bigint not null,
	seen bigint not null,
	barred bigint not null,
	freed bigint not null,
	after_stall uuid not null,
	after_listing uuid not null,
	started_at timestamptz not null,
	ended_at timestamptz,
	constraint screening_pkey primary key (id)
);

create index screening_under_way_idx on catalog.screening (category_slug) where ended_at is null;

create index listing_category_idx on catalog.listing (category_slug, stall_id, id);
