package vn.postmart.marketplace.catalog.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.domain.CertificateClaim;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnameseText;

/**
 * A quality mark that the seller says the product has; a badge once an operator verified
 * it.
 */
record CertificateRequest(CertificateClaim.@NotNull Scheme scheme, @Nullable Integer grade,
		@NotBlank @Size(max = 60) @PlainText String number, @NotBlank @Size(max = 120) @PlainText String issuer,
		@NotNull LocalDate issuedOn, @Nullable LocalDate expiresOn) {

	CertificateClaim toClaim() {
		return new CertificateClaim(this.scheme, this.grade, VietnameseText.tidy(this.number),
				VietnameseText.tidy(this.issuer), this.issuedOn, this.expiresOn);
	}

}
