package vn.postmart.marketplace.catalog.bulk;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.PlansInForce;
import vn.postmart.marketplace.catalog.SalesPlans;
import vn.postmart.marketplace.catalog.app.AttributeRegister.OnShelf;
import vn.postmart.marketplace.catalog.app.AttributeRegister;
import vn.postmart.marketplace.catalog.app.CategoryRegister;
import vn.postmart.marketplace.catalog.app.Indications;
import vn.postmart.marketplace.catalog.app.PostalRules;
import vn.postmart.marketplace.catalog.bulk.BulkListings.Known;
import vn.postmart.marketplace.catalog.bulk.Surroundings.Name;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetRow;
import vn.postmart.marketplace.catalog.domain.CategoryAttribute;
import vn.postmart.marketplace.catalog.domain.Place;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/** Gathers what a batch of rows is judged by, in a handful of questions. */
@Component
class FindSurroundings {

	private final CategoryRegister categories;

	private final AttributeRegister attributes;

	private final PostalRules rules;

	private final Indications indications;

	private final Stalls stalls;

	private final BulkListings listings;

	private final SalesPlans plans;

	private final Imports imports;

	private final Clock clock;

	FindSurroundings(CategoryRegister categories, AttributeRegister attributes, PostalRules rules,
			Indications indications, Stalls stalls, BulkListings listings, SalesPlans plans, Imports imports,
			Clock clock) {
		this.categories = categories;
		this.attributes = attributes;
		this.rules = rules;
		this.indications = indications;
		this.stalls = stalls;
		this.listings = listings;
		this.plans = plans;
		this.imports = imports;
		this.clock = clock;
	}

	Mono<Surroundings> of(ImportJob job, List<SheetRow> rows) {
		Set<UUID> owners = owners(job, rows);
		List<String> codes = rows.stream().map((row) -> row.cell(SheetColumn.CODE)).distinct().toList();
		return Mono
			.zip(this.categories.all().map(CategoryView::slug).collect(Collectors.toSet()),
					this.rules.inForce(VietnamTime.today(this.clock)).collectList(), places(owners),
					known(owners, codes), this.imports.repeated(job.id()),
					this.indications.inForce(VietnamTime.today(this.clock)).collectList(), asked())
			.map((found) -> new Surroundings(VietnamTime.today(this.clock), owner(job), job.columns(), found.getT1(),
					found.getT7(), found.getT2(), found.getT6(), found.getT3(), found.getT4().getT1(),
					found.getT4().getT2(), found.getT5()));
	}

	private Mono<Map<String, List<CategoryAttribute>>> asked() {
		return this.attributes.all()
			.collect(Collectors.groupingBy(OnShelf::category,
					Collectors.mapping(OnShelf::attribute, Collectors.toList())));
	}

	private Mono<Map<UUID, Place>> places(Collection<UUID> owners) {
		return this.stalls.findAll(owners.stream().map(StallId::new).toList())
			.collectMap((stall) -> stall.id().value(), FindSurroundings::place);
	}

	private Mono<Tuple2<Map<Name, Known>, PlansInForce>> known(Collection<UUID> owners, Collection<String> codes) {
		return this.listings.known(owners, codes)
			.collectMap(FindSurroundings::name, Function.identity())
			.zipWhen((known) -> this.plans
				.of(known.values().stream().map((listing) -> new ListingId(listing.listingId())).toList()));
	}

	/** A listing without a code goes by its id. */
	private static Name name(Known listing) {
		String code = listing.code();
		return new Name(listing.stallId(), (code != null) ? code : listing.listingId().toString());
	}

	private static Place place(StallView stall) {
		return new Place(stall.provinceCode(), stall.communeCode());
	}

	private static Set<UUID> owners(ImportJob job, List<SheetRow> rows) {
		UUID owner = owner(job);
		return (owner != null) ? Set.of(owner)
				: rows.stream()
					.flatMap((row) -> CellReading.id(row.cell(SheetColumn.STALL)).stream())
					.collect(Collectors.toSet());
	}

	private static @Nullable UUID owner(ImportJob job) {
		StallId stall = job.stall();
		return (stall != null) ? stall.value() : null;
	}

}
