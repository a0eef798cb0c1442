package vn.postmart.marketplace.ordering.app;

import java.util.List;
import java.util.Optional;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.PostalAddress;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoints;
import vn.postmart.marketplace.address.TypedAddress;
import vn.postmart.marketplace.postal.DeliveryMode;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** Where parcels may be sent. */
@Component
class Destinations {

	private final Addresses addresses;

	private final ServicePoints points;

	Destinations(Addresses addresses, ServicePoints points) {
		this.addresses = addresses;
		this.points = points;
	}

	/**
	 * Refuses a province or commune that is not, or a commune of another province;
	 * {@code path} prefixes the field.
	 */
	void check(String path, String provinceCode, String communeCode) {
		List<FieldError> wrong = this.addresses.check(path, provinceCode, communeCode);
		if (!wrong.isEmpty()) {
			throw RefusedException.of(ProblemType.MALFORMED).withFields(wrong);
		}
	}

	/** The address as it was typed, or everything that is wrong with it at once. */
	PostalAddress read(String path, TypedAddress typed) {
		return this.addresses.read(path, typed);
	}

	/**
	 * The post office that hands a parcel over, nearest to the commune; empty for
	 * delivery to the door.
	 */
	Mono<Optional<ServicePoint>> point(DeliveryMode mode, String communeCode) {
		return switch (mode) {
			case DOOR -> Mono.just(Optional.empty());
			case POINT -> this.points.nearestOffices(communeCode, 1)
				.next()
				.map(Optional::of)
				.switchIfEmpty(Mono.error(() -> RefusedException.field("delivery", "ordering.no-office")));
		};
	}

}
