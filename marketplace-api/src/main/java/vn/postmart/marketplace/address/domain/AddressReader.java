package vn.postmart.marketplace.address.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.PostalAddress;
import vn.postmart.marketplace.address.TypedAddress;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

/**
 * Reads one typed address and gathers everything that is wrong with it, so that people
 * correct it once.
 */
final class AddressReader {

	private final String path;

	private final List<FieldError> errors = new ArrayList<>();

	AddressReader(String path) {
		this.path = path;
	}

	PostalAddress read(TypedAddress typed, Addresses addresses) {
		String name = line("name", typed.name(), PostalAddress.MAX_NAME);
		Optional<VietnamesePhone> phone = phone(typed.phone());
		String province = tidy(typed.provinceCode());
		String commune = tidy(typed.communeCode());
		this.errors.addAll(addresses.check(this.path, province, commune));
		String street = line("street", typed.street(), PostalAddress.MAX_STREET);
		if (!this.errors.isEmpty() || phone.isEmpty()) {
			throw RefusedException.of(ProblemType.MALFORMED).withFields(this.errors);
		}
		return new PostalAddress(name, phone.get(), province, commune, street);
	}

	private String line(String field, @Nullable String typed, int max) {
		String text = tidy(typed);
		if (text.isEmpty()) {
			refuse(field, "required");
		}
		else if (text.length() > max) {
			refuse(field, "too-long", max);
		}
		else if (!PostalAddress.isLine(text, max)) {
			refuse(field, "control-characters");
		}
		return text;
	}

	private Optional<VietnamesePhone> phone(@Nullable String typed) {
		String text = tidy(typed);
		Optional<VietnamesePhone> phone = VietnamesePhone.parse(text);
		if (phone.isEmpty()) {
			refuse("phone", text.isEmpty() ? "required" : "phone");
		}
		return phone;
	}

	private void refuse(String field, String code, Object... args) {
		this.errors.add(FieldError.of(this.path + field, code, args));
	}

	private static String tidy(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip().replaceAll(" +", " ");
	}

}
