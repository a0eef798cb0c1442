package vn.postmart.marketplace.relief.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.app.OrderPackages;
import vn.postmart.marketplace.relief.app.OrderPackages.Ordered;
import vn.postmart.marketplace.relief.app.ShowPackages;
import vn.postmart.marketplace.relief.domain.ReliefPackage;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The packages of a programme: ordered together, followed one by one. */
@RestController
@RequestMapping("/api/v1/relief/programmes/{id}")
class PackageController {

	private final OrderPackages order;

	private final ShowPackages show;

	private final Idempotency idempotency;

	PackageController(OrderPackages order, ShowPackages show, Idempotency idempotency) {
		this.order = order;
		this.show = show;
		this.idempotency = idempotency;
	}

	@PostMapping("/orders")
	Mono<ResponseEntity<byte[]>> order(Actor actor, @PathVariable UUID id,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.idempotency.once(new IdempotentCall(actor.key(), key, "POST relief orders " + id, ""),
				() -> this.order.order(new ProgrammeId(id))
					.map((ordered) -> Reply.created(OrderedResource.of(ordered))));
	}

	@GetMapping("/packages")
	Mono<PackageList> list(@PathVariable UUID id) {
		return this.show.ofProgramme(new ProgrammeId(id)).map(PackageList::of);
	}

	record OrderedResource(int packages, long goodsTotalVnd, long freightTotalVnd, long totalVnd) {

		static OrderedResource of(Ordered ordered) {
			return new OrderedResource(ordered.packages(), ordered.goods().amount(), ordered.freight().amount(),
					ordered.total().amount());
		}

	}

	record PackageList(List<PackageResource> items) {

		static PackageList of(ShowPackages.View view) {
			return new PackageList(view.packages().stream().map((one) -> PackageResource.of(one, view)).toList());
		}

	}

	/**
	 * A package; {@code itemId} and {@code parcelState} are its parcel's.
	 *
	 * @param pointName the name of the office where it is handed over
	 */
	record PackageResource(String code, UUID stallId, ReliefPackage.Status state, long goodsVnd, long freightVnd,
			@Nullable String itemId, @Nullable String parcelState, @Nullable String pointCode,
			@Nullable String pointName, Instant orderedAt, @Nullable Instant handedOverAt, @Nullable String proof) {

		static PackageResource of(ReliefPackage one, ShowPackages.View view) {
			ConsignmentView parcel = view.parcels().get(one.id().reference());
			String point = (parcel != null) ? parcel.pointCode() : null;
			ServicePoint office = (point != null) ? view.offices().get(point) : null;
			return new PackageResource(one.code(), one.stallId().value(), one.status(), one.goods().amount(),
					one.freight().amount(), (parcel != null) ? parcel.itemId().value() : null,
					(parcel != null) ? parcel.state().name() : null, point, (office != null) ? office.name() : null,
					one.orderedAt(), one.handedOverAt(), one.proof());
		}

	}

}
