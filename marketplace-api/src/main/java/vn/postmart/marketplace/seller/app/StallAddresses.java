package vn.postmart.marketplace.seller.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoints;
import vn.postmart.marketplace.shared.problem.FieldError;

import org.springframework.stereotype.Component;

/** Whether a stall's address exists, and the office where it hands in its parcels. */
@Component
class StallAddresses {

	private final Addresses addresses;

	private final ServicePoints servicePoints;

	StallAddresses(Addresses addresses, ServicePoints servicePoints) {
		this.addresses = addresses;
		this.servicePoints = servicePoints;
	}

	/** Everything that is wrong. */
	Mono<List<FieldError>> check(StallDraft draft) {
		return office(draft)
			.map((office) -> Stream.of(province(draft), commune(draft), office).flatMap(Optional::stream).toList());
	}

	private Optional<FieldError> province(StallDraft draft) {
		return this.addresses.province(draft.provinceCode()).isPresent() ? Optional.empty()
				: Optional.of(FieldError.of("provinceCode", "seller.province-unknown"));
	}

	private Optional<FieldError> commune(StallDraft draft) {
		boolean inProvince = this.addresses.commune(draft.communeCode())
			.filter((commune) -> commune.province().code().equals(draft.provinceCode()))
			.isPresent();
		return inProvince ? Optional.empty() : Optional.of(FieldError.of("communeCode", "seller.commune-unknown"));
	}

	private Mono<Optional<FieldError>> office(StallDraft draft) {
		return this.servicePoints.find(draft.officeCode())
			.filter((point) -> point.kind() == ServicePoint.Kind.OFFICE)
			.map((office) -> Optional.<FieldError>empty())
			.defaultIfEmpty(Optional.of(FieldError.of("officeCode", "seller.office-unknown")));
	}

}
