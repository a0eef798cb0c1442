package vn.postmart.marketplace.seller.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.shared.problem.FieldError;

import org.springframework.stereotype.Component;

/** Whether a stall's address exists. */
@Component
class StallAddresses {

	private final Addresses addresses;

	StallAddresses(Addresses addresses) {
		this.addresses = addresses;
	}

	List<FieldError> check(StallDraft draft) {
		return Stream.of(province(draft), commune(draft)).flatMap(Optional::stream).toList();
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

}
