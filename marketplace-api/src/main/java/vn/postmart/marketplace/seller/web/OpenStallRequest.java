package vn.postmart.marketplace.seller.web;

import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.seller.StallKind;
import vn.postmart.marketplace.seller.app.Consent;
import vn.postmart.marketplace.seller.app.PayoutAccount;
import vn.postmart.marketplace.seller.app.StallDraft;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.problem.RefusedException;

/**
 * A stall to be opened.
 *
 * @param officeCode the post office where the household hands in its parcels
 * @param about one paragraph in Vietnamese
 * @param onBehalf how the household agreed, when a clerk opens its stall
 */
record OpenStallRequest(@NotNull StallKind kind, @NotBlank @Size(min = 2, max = 80) @PlainText String name,
		@NotBlank @Size(min = 2, max = 80) @PlainText String ownerName, @NotBlank @Size(max = 24) String phone,
		@NotBlank String provinceCode, @NotBlank String communeCode,
		@NotBlank @Size(min = 2, max = 200) @PlainText String street,
		@NotBlank @Pattern(regexp = "[0-9A-Za-z-]{1,20}") String officeCode,
		@NotBlank @Size(max = 2000) @PlainText(lines = true) String about,
		@Nullable @Size(max = 2000) @PlainText(lines = true) String aboutEn, @NotNull @Valid Payout payoutAccount,
		@Nullable @Valid ConsentRequest onBehalf) {

	private static final Locale VIETNAMESE = Locale.of("vi");

	/**
	 * What is said of the stall, whose household reads the opener's language unless a
	 * clerk opens it.
	 */
	StallDraft toDraft(Locale opener) {
		VietnamesePhone number = VietnamesePhone.parse(this.phone)
			.orElseThrow(() -> RefusedException.field("phone", "phone"));
		return new StallDraft(this.kind, VietnameseText.tidy(this.name), VietnameseText.tidy(this.ownerName), number,
				this.provinceCode, this.communeCode, VietnameseText.tidy(this.street), this.officeCode,
				VietnameseText.tidy(this.about), (this.aboutEn != null) ? VietnameseText.tidy(this.aboutEn) : "",
				this.payoutAccount.toAccount(), (this.onBehalf != null) ? VIETNAMESE : opener);
	}

	@Nullable Consent consent() {
		return (this.onBehalf != null) ? this.onBehalf.toConsent() : null;
	}

	/** Names nobody: a request may end up in a log. */
	@Override
	public String toString() {
		return "OpenStallRequest[" + this.kind + "]";
	}

	/**
	 * Where the stall is paid to.
	 *
	 * @param bankBin the six digits that name the bank
	 * @param holder in capitals without marks, as banks write it
	 */
	record Payout(@NotNull @Pattern(regexp = "[0-9]{6}") String bankBin,
			@NotNull @Pattern(regexp = "[0-9A-Z]{4,19}") String accountNumber,
			@NotNull @Pattern(regexp = "[A-Z][A-Z0-9 .,&-]{1,69}") String holder) {

		PayoutAccount toAccount() {
			return new PayoutAccount(this.bankBin, this.accountNumber, this.holder.strip());
		}

	}

}
