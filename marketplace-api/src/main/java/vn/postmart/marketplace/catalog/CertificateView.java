package vn.postmart.marketplace.catalog;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A quality mark with a verified certificate behind it.
 *
 * @param scheme GI, VIETGAP, GLOBALGAP, ORGANIC, OCOP or EU_PDO
 * @param grade the stars of OCOP, else {@code null}
 */
public record CertificateView(String scheme, @Nullable Integer grade, String number, String issuer, LocalDate issuedOn,
		@Nullable LocalDate expiresOn) {
}
