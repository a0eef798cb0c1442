package vn.postmart.marketplace.relief.store;

import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The keys over beneficiaries' data.
 *
 * @param keyset a Tink keyset for authenticated encryption, its JSON in base64
 * @param fingerprintKey a secret of at least 32 characters, under which the same person
 * is recognised
 */
@Validated
@ConfigurationProperties("postmart.relief")
record ReliefProperties(@NotEmpty String keyset, @NotEmpty String fingerprintKey) {

	/** Tells nothing: a log must not hold keys. */
	@Override
	public String toString() {
		return "ReliefProperties[]";
	}

}
