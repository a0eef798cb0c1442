package vn.postmart.marketplace.address.domain;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.PostalAddress;
import vn.postmart.marketplace.address.TypedAddress;
import vn.postmart.marketplace.address.store.PackagedUnits;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AddressReaderTests {

	private final Addresses addresses = new Directory(PackagedUnits.UNITS, () -> LocalDate.of(2026, 11, 22));

	@Test
	void readsAnAddressAndTidiesWhiteSpace() {
		TypedAddress typed = new TypedAddress("  Nguyễn Thị  Hoa ", "0912 345 678", "24", "07582", "Thôn Bãi Bằng ");
		assertThat(this.addresses.read("", typed)).isEqualTo(new PostalAddress("Nguyễn Thị Hoa",
				new VietnamesePhone("+84912345678"), "24", "07582", "Thôn Bãi Bằng"));
	}

	@Test
	void namesEverythingThatIsMissingAtOnce() {
		assertThat(errors("recipient.", new TypedAddress(null, null, null, null, " "))).containsExactlyInAnyOrder(
				FieldError.of("recipient.name", "required"), FieldError.of("recipient.phone", "required"),
				FieldError.of("recipient.provinceCode", "required"), FieldError.of("recipient.communeCode", "required"),
				FieldError.of("recipient.street", "required"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "123", "0912 345 67", "+1 212 555 0100", "không có", "0912345678'; drop table", "\u0000" })
	void refusesWhatIsNoVietnameseTelephoneNumber(String phone) {
		assertThat(errors("", new TypedAddress("Hoa", phone, "24", "07582", "Thôn 1"))).extracting(FieldError::field)
			.containsExactly("phone");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Thôn\u0000 1", "Thôn 1\nXã khác", "Thôn\t1", "Thôn \u001b[31m1" })
	void refusesControlCharacters(String street) {
		assertThat(errors("", new TypedAddress("Hoa", "0912345678", "24", "07582", street)))
			.containsExactly(FieldError.of("street", "control-characters"));
	}

	@Test
	void refusesLinesThatNoLabelHolds() {
		TypedAddress typed = new TypedAddress("a".repeat(101), "0912345678", "24", "07582", "b".repeat(201));
		assertThat(errors("", typed)).containsExactly(FieldError.of("name", "too-long", 100),
				FieldError.of("street", "too-long", 200));
	}

	private List<FieldError> errors(String path, TypedAddress typed) {
		return catchThrowableOfType(RefusedException.class, () -> this.addresses.read(path, typed)).fields();
	}

}
