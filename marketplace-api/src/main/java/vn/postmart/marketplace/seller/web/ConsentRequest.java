package vn.postmart.marketplace.seller.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.postmart.marketplace.seller.app.Consent;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnameseText;

/**
 * How a household agreed that a clerk acts for it.
 *
 * @param consentNote where the proof is kept
 */
record ConsentRequest(@NotNull Consent.Kind consentKind, @NotBlank @Size(max = 500) @PlainText String consentNote) {

	Consent toConsent() {
		return new Consent(this.consentKind, VietnameseText.tidy(this.consentNote));
	}

}
