-- What the post asks of goods is said of a category as what it refuses is; only a refusal bars an offer.
alter table catalog.postal_rule add column decision text not null default 'REFUSE'
	constraint postal_rule_decision_known check (decision in ('CONDITION', 'REFUSE'));

-- What listings of a category, and of those in it, say of themselves. Choices are named by code in the answers.
create table catalog.category_attribute (
	category_slug text not null,
	code text not null,
	name text not null,
	name_en text not null,
	kind text not null,
	unit text,
	choices jsonb not null,
	required boolean not null,
	position integer not null,
	constraint category_attribute_pkey primary key (category_slug, code),
	constraint category_attribute_category_slug_fkey foreign key (category_slug) references catalog.category (slug)
		on delete cascade,
	constraint category_attribute_code_form check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	constraint category_attribute_kind_known check (kind in ('TEXT', 'NUMBER', 'CHOICE')),
	constraint category_attribute_unit_of_number check (unit is null or kind = 'NUMBER')
);

-- The attributes that count for the listings of a category: its own, and those of the category it stands in unless it
-- has one of that code itself.
create view catalog.attribute_in_force as
select category.slug as shelf_slug, attribute.category_slug <> category.slug as inherited, attribute.code,
	attribute.name, attribute.name_en, attribute.kind, attribute.unit, attribute.choices, attribute.required,
	attribute.position
from catalog.category
join catalog.category_attribute attribute on attribute.category_slug in (category.slug, category.parent_slug)
where attribute.category_slug = category.slug or not exists (
	select from catalog.category_attribute own where own.category_slug = category.slug and own.code = attribute.code
);

-- Answers by code, as they are kept. Those to attributes that are gone stay here, and are not shown.
alter table catalog.listing add column attributes jsonb not null default '{}';
