package vn.postmart.marketplace.catalog.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.NotPostable;
import vn.postmart.marketplace.catalog.app.ListingRegister.Screened;
import vn.postmart.marketplace.catalog.domain.AttributeRules;
import vn.postmart.marketplace.catalog.domain.CategoryAttribute;
import vn.postmart.marketplace.catalog.domain.CertificateRules;
import vn.postmart.marketplace.catalog.domain.IndicationRules;
import vn.postmart.marketplace.catalog.domain.ListingDraft;
import vn.postmart.marketplace.catalog.domain.ListingRules;
import vn.postmart.marketplace.catalog.domain.Place;
import vn.postmart.marketplace.catalog.domain.PostalScreening;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Judges an offer before it is kept: the seller's fields, where it comes from, and what
 * the post carries.
 */
@Component
class ScreenListing {

	private final Stalls stalls;

	private final CategoryRegister categories;

	private final AttributeRegister attributes;

	private final PostalRules postalRules;

	private final Indications indications;

	private final Addresses addresses;

	private final Clock clock;

	ScreenListing(Stalls stalls, CategoryRegister categories, AttributeRegister attributes, PostalRules postalRules,
			Indications indications, Addresses addresses, Clock clock) {
		this.stalls = stalls;
		this.categories = categories;
		this.attributes = attributes;
		this.postalRules = postalRules;
		this.indications = indications;
		this.addresses = addresses;
		this.clock = clock;
	}

	/**
	 * Refuses an offer whose fields are wrong, naming them all.
	 * @param more what is wrong with the rest of the request
	 */
	Mono<Screened> screen(StallId stall, ListingId id, ListingDraft draft, List<FieldError> more) {
		return this.categories.exists(draft.category())
			.zipWith(this.attributes.of(draft.category()).collectList())
			.delayUntil((shelf) -> sound(
					Stream.of(errors(draft, shelf.getT1(), shelf.getT2()), more).flatMap(List::stream).toList()))
			.map((shelf) -> AttributeRules.kept(draft.attributes(), shelf.getT2()))
			.flatMap((answers) -> screened(stall, id, draft, answers));
	}

	private Mono<Screened> screened(StallId stall, ListingId id, ListingDraft draft, Map<String, String> answers) {
		return place(stall, draft).delayUntil((place) -> indicated(draft, place))
			.flatMap((place) -> barred(draft)
				.map((barred) -> new Screened(id, stall, draft, answers, place, barred.orElse(null))));
	}

	private List<FieldError> errors(ListingDraft draft, boolean categoryKnown, List<CategoryAttribute> attributes) {
		LocalDate today = VietnamTime.today(this.clock);
		List<FieldError> errors = new ArrayList<>();
		if (!categoryKnown) {
			errors.add(FieldError.of("category", "catalog.category-unknown"));
		}
		errors.addAll(AttributeRules.check(draft.attributes(), attributes));
		errors.addAll(ListingRules.check(draft));
		errors.addAll(CertificateRules.check(draft.certificates(), today));
		Optional.ofNullable(draft.place()).flatMap(this::wrongPlace).ifPresent(errors::add);
		return errors;
	}

	private Optional<FieldError> wrongPlace(Place place) {
		boolean known = this.addresses.commune(place.communeCode())
			.filter((commune) -> commune.province().code().equals(place.provinceCode()))
			.isPresent();
		return known ? Optional.empty() : Optional.of(FieldError.of("communeCode", "catalog.commune-unknown"));
	}

	private Mono<Place> place(StallId stall, ListingDraft draft) {
		return Mono.justOrEmpty(draft.place())
			.switchIfEmpty(Mono.defer(
					() -> this.stalls.find(stall).map((found) -> new Place(found.provinceCode(), found.communeCode()))))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

	private Mono<Void> indicated(ListingDraft draft, Place place) {
		return this.indications.inForce(VietnamTime.today(this.clock))
			.collectList()
			.flatMap((inForce) -> sound(IndicationRules.check(draft, place, inForce)));
	}

	private Mono<Optional<NotPostable>> barred(ListingDraft draft) {
		return this.postalRules.inForce(VietnamTime.today(this.clock))
			.collectList()
			.map((rules) -> PostalScreening.screen(draft.goods(), rules));
	}

	private static Mono<Void> sound(List<FieldError> errors) {
		return errors.isEmpty() ? Mono.empty()
				: Mono.error(() -> RefusedException.of(ProblemType.MALFORMED).withFields(errors));
	}

}
