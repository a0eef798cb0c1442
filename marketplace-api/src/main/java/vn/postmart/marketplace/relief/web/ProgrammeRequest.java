package vn.postmart.marketplace.relief.web;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.relief.app.OpenProgramme;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.PlainText;

/** A programme to open. */
record ProgrammeRequest(@NotBlank @Size(max = 120) @PlainText String name,
		@Nullable @Size(max = 120) @PlainText String nameEn,
		@NotBlank @Size(max = 1000) @PlainText(lines = true) String purpose,
		@Nullable @Size(max = 1000) @PlainText(lines = true) String purposeEn,
		@NotNull @Positive @Max(1_000_000_000_000L) Long budgetVnd, @NotNull LocalDate startsOn,
		@NotNull LocalDate closesOn) {

	OpenProgramme.Command toCommand() {
		return new OpenProgramme.Command(this.name.strip(), text(this.nameEn), this.purpose.strip(),
				text(this.purposeEn), Money.vnd(this.budgetVnd), this.startsOn, this.closesOn);
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

}
