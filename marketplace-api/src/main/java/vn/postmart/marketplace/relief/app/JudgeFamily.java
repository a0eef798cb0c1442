package vn.postmart.marketplace.relief.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.PostalAddress;
import vn.postmart.marketplace.relief.domain.Beneficiary;
import vn.postmart.marketplace.relief.domain.FamilyRow;
import vn.postmart.marketplace.relief.domain.RowError;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.VietnamesePhone;

import org.springframework.stereotype.Component;

/**
 * Judges the cells of one family. A cell that a spreadsheet would run as a formula is
 * refused in every column.
 */
@Component
class JudgeFamily {

	private static final int OLDEST = 1900;

	private static final int LARGEST_HOUSEHOLD = 30;

	private final Addresses addresses;

	private final IdSource ids;

	private final Clock clock;

	JudgeFamily(Addresses addresses, IdSource ids, Clock clock) {
		this.addresses = addresses;
		this.ids = ids;
		this.clock = clock;
	}

	Judgment judge(FamilyRow row) {
		Cells cells = new Cells(row, new ArrayList<>());
		String name = cells.line("full_name", row.fullName(), PostalAddress.MAX_NAME);
		String hamlet = cells.line("hamlet", row.hamlet(), PostalAddress.MAX_STREET);
		Optional<VietnamesePhone> phone = VietnamesePhone.parse(row.phone());
		cells.require(phone.isPresent(), "phone", "phone");
		cells.require(row.nationalId().isEmpty() || row.nationalId().matches("[0-9]{12}"), "national_id",
				"relief.national-id");
		int born = cells.number("birth_year", row.birthYear(), OLDEST, VietnamTime.today(this.clock).getYear());
		int size = cells.number("household_size", row.householdSize(), 1, LARGEST_HOUSEHOLD);
		Optional<Commune> commune = this.addresses.commune(row.communeCode());
		cells.require(commune.isPresent(), "commune_code", "unknown-commune");
		if (!cells.errors().isEmpty() || phone.isEmpty() || commune.isEmpty()) {
			return new Judgment(null, cells.errors());
		}
		return new Judgment(new Beneficiary(this.ids.next(), name, phone.get(), row.nationalId(), born,
				commune.get().code(), commune.get().province().code(), hamlet, size), List.of());
	}

	/** The family, or all that is wrong with its row. */
	record Judgment(@Nullable Beneficiary family, List<RowError> errors) {
	}

	private record Cells(FamilyRow row, List<RowError> errors) {

		void require(boolean fine, String column, String reason, Object... args) {
			if (!fine) {
				this.errors.add(new RowError(this.row.number(), column, reason, List.of(args)));
			}
		}

		String line(String column, String text, int max) {
			if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
				require(false, column, "relief.formula");
			}
			else {
				require(PostalAddress.isLine(text, max), column, "relief.line", max);
			}
			return text;
		}

		int number(String column, String text, int min, int max) {
			boolean fine = text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= min && Integer.parseInt(text) <= max;
			require(fine, column, "relief.range", Integer.toString(min), Integer.toString(max));
			return fine ? Integer.parseInt(text) : min;
		}

	}

}
