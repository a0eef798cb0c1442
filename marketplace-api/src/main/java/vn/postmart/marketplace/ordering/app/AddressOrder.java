package vn.postmart.marketplace.ordering.app;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.PostalAddress;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.TypedAddress;
import vn.postmart.marketplace.ordering.domain.Delivery;
import vn.postmart.marketplace.postal.DeliveryMode;

import org.springframework.stereotype.Component;

/**
 * Checks where an order is to go, all fields at once, and finds the post office when it
 * is to be fetched.
 */
@Component
public class AddressOrder {

	private final Destinations destinations;

	AddressOrder(Destinations destinations) {
		this.destinations = destinations;
	}

	public Mono<Delivery> address(TypedAddress recipient, DeliveryMode mode) {
		PostalAddress address = this.destinations.read("recipient.", recipient);
		return this.destinations.point(mode, address.communeCode())
			.map((point) -> new Delivery(address.name(), address.phone(), address.provinceCode(), address.communeCode(),
					address.street(), mode, point.map(ServicePoint::code).orElse(null)));
	}

}
