-- What the post does not carry: by goods class, by category, or by a word of the name. Goods are judged by the rules
-- in force on the day they are offered. The texts are read by sellers and shoppers.
create table catalog.postal_rule (
	id uuid not null,
	subject text not null,
	value text not null,
	reason text not null,
	reason_en text not null,
	law text not null,
	valid_from date not null,
	valid_to date,
	constraint postal_rule_pkey primary key (id),
	constraint postal_rule_subject_known check (subject in ('GOODS_CLASS', 'CATEGORY', 'WORD')),
	constraint postal_rule_ends_after_start check (valid_to >= valid_from)
);

create unique index postal_rule_in_force_key on catalog.postal_rule (subject, value) where valid_to is null;

insert into catalog.postal_rule (id, subject, value, reason, reason_en, law, valid_from) values
	(uuidv7(), 'GOODS_CLASS', 'LIVE', 'Bưu chính không nhận gửi sinh vật sống.', 'The post does not carry living creatures.', 'Luật Bưu chính, danh mục vật phẩm không được gửi', '2011-01-01'),
	(uuidv7(), 'WORD', 'pháo', 'Bưu chính không nhận gửi chất nổ, chất dễ cháy.', 'The post does not carry explosives or anything that burns easily.', 'Luật Bưu chính, danh mục vật phẩm không được gửi', '2011-01-01'),
	(uuidv7(), 'WORD', 'thuốc nổ', 'Bưu chính không nhận gửi chất nổ, chất dễ cháy.', 'The post does not carry explosives or anything that burns easily.', 'Luật Bưu chính, danh mục vật phẩm không được gửi', '2011-01-01'),
	(uuidv7(), 'WORD', 'xăng', 'Bưu chính không nhận gửi chất nổ, chất dễ cháy.', 'The post does not carry explosives or anything that burns easily.', 'Luật Bưu chính, danh mục vật phẩm không được gửi', '2011-01-01'),
	(uuidv7(), 'WORD', 'thuốc lá', 'Bưu chính không nhận gửi mặt hàng này qua sàn.', 'These goods may not be posted through the marketplace.', 'Luật Bưu chính, danh mục vật phẩm không được gửi', '2011-01-01'),
	(uuidv7(), 'WORD', 'động vật hoang dã', 'Pháp luật cấm lưu thông động vật hoang dã.', 'The law bars trade in wild animals.', 'Luật Bưu chính, danh mục vật phẩm cấm lưu thông', '2011-01-01');
