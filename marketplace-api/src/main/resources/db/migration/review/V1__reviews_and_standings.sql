-- One review a listing of an order. Of its author only the abbreviated name is kept.

create table review.review (
	id uuid constraint review_pkey primary key,
	order_id uuid not null,
	stall_id uuid not null,
	listing_id uuid not null,
	author text not null,
	stars integer not null constraint review_stars_known check (stars between 1 and 5),
	text text not null constraint review_text_short check (length(text) <= 1000),
	written_at timestamptz not null,
	changed_at timestamptz not null,
	hidden_reason text,
	hidden_by text,
	hidden_at timestamptz,
	answer text,
	answered_at timestamptz,
	constraint review_once unique (order_id, listing_id),
	constraint review_hiding_whole check (num_nulls(hidden_reason, hidden_by, hidden_at) in (0, 3)),
	constraint review_answer_whole check (num_nulls(answer, answered_at) in (0, 2))
);
-- Ids rise with time, so these are the orders of the lists.
create index review_listing_idx on review.review (listing_id, id desc) where hidden_at is null;
create index review_stall_idx on review.review (stall_id, id desc) where hidden_at is null;

-- What search and product pages ask for, kept by the transaction that changes it.
create table review.standing (
	listing_id uuid constraint standing_pkey primary key,
	stars bigint not null default 0,
	reviews bigint not null default 0,
	orders bigint not null default 0,
	grams bigint not null default 0,
	constraint standing_stars_fit check (reviews >= 0 and stars between reviews and 5 * reviews),
	constraint standing_sold_positive check (orders >= 0 and grams >= 0)
);

-- An order is counted once, however often its delivery is told.
create table review.counted_order (
	order_id uuid constraint counted_order_pkey primary key,
	counted_at timestamptz not null
);
