package vn.postmart.seller.operator;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A quality mark that a seller claims.
 *
 * @param origin where the goods come from
 * @param version of the claim as it is seen
 */
public record Claim(String listingId, String listingName, String origin, Certificate certificate, long version) {

	/** The certificate as it was claimed; its document is PDF, JPEG or was not sent. */
	public record Certificate(String id, String scheme, @Nullable Integer grade, String number, String issuer,
			LocalDate issuedOn, @Nullable LocalDate expiresOn, String status, @Nullable String document) {

	}

	/** Claims, oldest first. */
	record Found(List<Claim> items) {

	}

}
