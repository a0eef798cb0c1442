package vn.postmart.marketplace.catalog.bulk.store;

/** The statements that write a batch, each for all its rows. */
final class BatchStatements {

	/** The rows go away first; what is written comes from what they were. */
	static final String TAKE = """
			delete from catalog.import_row
			where import_id = :id and number in (
				select number from catalog.import_row
				where import_id = :id and draft is not null
				order by number
				limit :size
			)
			returning draft::text as draft
			""";

	private static final String DRAFTS = """
			with draft as materialized (
				select *
				from jsonb_to_recordset(:drafts::jsonb) as draft ("listingId" uuid, "stallId" uuid, code text, name text,
					"nameEn" text, category text, description text, "descriptionEn" text, "priceVnd" bigint, "weightTolerance" integer,
					"unitCode" text, "unitLabel" text, "unitLabelEn" text, "unitGrams" bigint, "unitMillilitres" bigint, minimum bigint,
					maximum bigint, step bigint, "seasonMonths" jsonb, "goodsClass" text, "ownProduce" boolean,
					processed boolean, reason text, "reasonEn" text, active boolean, province text, commune text,
					attributes jsonb, certificates jsonb, lot jsonb, plan jsonb)
			)
			""";

	/**
	 * A code that another import has made in the meantime is the same listing. What stays
	 * as it is keeps its version.
	 */
	static final String LISTINGS = DRAFTS
			+ """
					insert into catalog.listing
						(id, stall_id, code, name, name_en, description, description_en, category_slug, price_vnd,
						weight_tolerance, unit_code,
						unit_label, unit_label_en, unit_net_weight_grams, unit_net_millilitres, minimum, maximum, step, season_months, goods_class,
						own_produce, processed, not_postable_reason, not_postable_reason_en, active, province_code,
						commune_code, attributes, listed_at, version)
					select coalesce(made.id, "listingId"), "stallId", draft.code, draft.name, "nameEn", draft.description,
						"descriptionEn", category, "priceVnd", "weightTolerance", "unitCode", "unitLabel", "unitLabelEn", "unitGrams", "unitMillilitres",
						draft.minimum, draft.maximum, draft.step,
						array(select month::smallint from jsonb_array_elements_text("seasonMonths") month order by month::smallint),
						"goodsClass", "ownProduce", draft.processed, reason, "reasonEn", draft.active, province, commune,
						coalesce(draft.attributes, '{}'), :at, 1
					from draft
					left join catalog.listing made on made.stall_id = "stallId" and made.code = draft.code
					on conflict on constraint listing_pkey do update
					set name = excluded.name, name_en = excluded.name_en, description = excluded.description,
						description_en = excluded.description_en, category_slug = excluded.category_slug,
						price_vnd = excluded.price_vnd, weight_tolerance = excluded.weight_tolerance, unit_code = excluded.unit_code, unit_label = excluded.unit_label,
						unit_label_en = excluded.unit_label_en, unit_net_weight_grams = excluded.unit_net_weight_grams,
						unit_net_millilitres = excluded.unit_net_millilitres,
						minimum = excluded.minimum, maximum = excluded.maximum, step = excluded.step,
						season_months = excluded.season_months, goods_class = excluded.goods_class,
						own_produce = excluded.own_produce, processed = excluded.processed,
						not_postable_reason = excluded.not_postable_reason,
						not_postable_reason_en = excluded.not_postable_reason_en, active = excluded.active,
						province_code = excluded.province_code, commune_code = excluded.commune_code,
						attributes = excluded.attributes, version = listing.version + 1
					where (listing.name, listing.name_en, listing.description, listing.description_en, listing.category_slug,
							listing.price_vnd, listing.weight_tolerance, listing.unit_code, listing.unit_label, listing.unit_label_en,
							listing.unit_net_weight_grams, listing.unit_net_millilitres, listing.minimum, listing.maximum, listing.step,
							listing.season_months, listing.goods_class, listing.own_produce, listing.processed,
							listing.not_postable_reason, listing.not_postable_reason_en, listing.active,
							listing.province_code, listing.commune_code, listing.attributes)
						is distinct from (excluded.name, excluded.name_en, excluded.description, excluded.description_en,
							excluded.category_slug, excluded.price_vnd, excluded.weight_tolerance, excluded.unit_code, excluded.unit_label,
							excluded.unit_label_en, excluded.unit_net_weight_grams, excluded.unit_net_millilitres, excluded.minimum, excluded.maximum,
							excluded.step, excluded.season_months, excluded.goods_class, excluded.own_produce,
							excluded.processed, excluded.not_postable_reason, excluded.not_postable_reason_en,
							excluded.active, excluded.province_code, excluded.commune_code, excluded.attributes)
					returning id
					""";

	/** From here on each draft goes with the listing it was written to. */
	private static final String WRITTEN = DRAFTS + """
			, written as materialized (
				select coalesce(made.id, "listingId") as listing_id, certificates, lot, plan
				from draft
				left join catalog.listing made on made.stall_id = "stallId" and made.code = draft.code
			)
			""";

	/** As for one listing: what stays as it was keeps its verification. */
	static final String CERTIFICATES = WRITTEN + """
			, claim as (
				select listing_id, claim.*
				from written
				cross join jsonb_to_recordset(certificates) as claim (scheme text, grade integer, number text,
					issuer text, "issuedOn" date, "expiresOn" date)
				where jsonb_typeof(certificates) = 'array'
			), dropped as (
				delete from catalog.certificate
				using written
				where certificate.listing_id = written.listing_id and jsonb_typeof(certificates) = 'array'
					and (certificate.listing_id, scheme, number) not in (select listing_id, scheme, number from claim)
				returning certificate.listing_id, document_id, document_type
			), claimed as (
				insert into catalog.certificate
					(id, listing_id, scheme, grade, number, issuer, issued_on, expires_on, status)
				select uuidv7(), listing_id, scheme, grade, number, issuer, "issuedOn", "expiresOn", 'PENDING'
				from claim
				on conflict on constraint certificate_listing_id_scheme_number_key do update
				set grade = excluded.grade, issuer = excluded.issuer, issued_on = excluded.issued_on,
					expires_on = excluded.expires_on, status = 'PENDING', version = certificate.version + 1
				where (certificate.grade, certificate.issuer, certificate.issued_on, certificate.expires_on)
					is distinct from (excluded.grade, excluded.issuer, excluded.issued_on, excluded.expires_on)
				returning listing_id
			)
			select listing_id as id, document_id, document_type from dropped
			union all
			select listing_id, null, null from claimed
			""";

	static final String LOTS = WRITTEN
			+ """
					insert into catalog.lot (id, listing_id, code, harvested_on, best_before, quantity, recorded_at)
					select uuidv7(), listing_id, harvest.code, "harvestedOn", "bestBefore", harvest.quantity, :at
					from written
					cross join jsonb_to_record(lot) as harvest (code text, "harvestedOn" date, "bestBefore" date, quantity bigint)
					where jsonb_typeof(lot) = 'object'
					on conflict on constraint lot_listing_id_code_key do nothing
					returning id, listing_id, best_before, quantity
					""";

	/** What rows plan, by the listing they were written to. */
	static final String PLANS = WRITTEN + """
			select listing_id as id, plan::text as plan from written where jsonb_typeof(plan) = 'object'
			""";

	static final String KNOWN = """
			select listing.id, stall_id, code, name_en, description_en, unit_label_en, unit_net_millilitres, weight_tolerance,
				active, province_code, commune_code, attributes::text as attributes, array(select lot.code from catalog.lot where lot.listing_id = listing.id) as lots
			from catalog.listing
			where stall_id = any(:stalls) and code = any(:codes)
			union all
			select listing.id, stall_id, code, name_en, description_en, unit_label_en, unit_net_millilitres, weight_tolerance,
				active, province_code, commune_code, attributes::text as attributes, array(select lot.code from catalog.lot where lot.listing_id = listing.id) as lots
			from catalog.listing
			where stall_id = any(:stalls) and code is null and id = any(:ids)
			""";

	static final String WAYS_OF_SALE = """
			select id, unit_code, weight_tolerance is not null as weighed
			from catalog.listing
			where stall_id = :stall and id = any(:ids)
			""";

	static final String REPRICE = """
			update catalog.listing
			set price_vnd = line.price, minimum = line.minimum, maximum = line.maximum, step = line.step,
				active = line.active, version = listing.version + 1
			from jsonb_to_recordset(:lines::jsonb) as line (id uuid, version bigint, price bigint, minimum bigint,
				maximum bigint, step bigint, active boolean)
			where listing.id = line.id and listing.stall_id = :stall and listing.version = line.version
			returning listing.id
			""";

	static final String OF_STALL = """
			select json_build_object('listingId', id, 'stallId', stall_id, 'code', coalesce(code, id::text), 'name', name,
				'nameEn', name_en, 'category', category_slug, 'description', description, 'descriptionEn', description_en,
				'priceVnd', price_vnd, 'weightTolerance', weight_tolerance, 'unitCode', unit_code, 'unitLabel', unit_label, 'unitLabelEn', unit_label_en,
				'unitGrams', unit_net_weight_grams, 'unitMillilitres', unit_net_millilitres, 'minimum', minimum, 'maximum', maximum, 'step', step,
				'seasonMonths', season_months, 'goodsClass', goods_class, 'ownProduce', own_produce,
				'processed', processed, 'active', active, 'province', province_code, 'commune', commune_code,
				'attributes', coalesce((
					select json_object_agg(answer.key, answer.value)
					from jsonb_each_text(listing.attributes) answer
					join catalog.attribute_in_force asked on asked.shelf_slug = category_slug and asked.code = answer.key
				), '{}'),
				'certificates', coalesce((
					select json_agg(json_build_object('scheme', scheme, 'grade', grade, 'number', number,
						'issuer', issuer, 'issuedOn', issued_on, 'expiresOn', expires_on) order by certificate.id)
					from catalog.certificate
					where listing_id = listing.id
				), '[]'),
				'lot', (
					select json_build_object('code', lot.code, 'harvestedOn', harvested_on, 'bestBefore', best_before,
						'quantity', coalesce(quantity, 0))
					from catalog.lot
					where listing_id = listing.id
					order by lot.id desc
					limit 1
				))::text as draft
			from catalog.listing
			where stall_id = :stall
			order by id
			""";

	private BatchStatements() {
	}

}
