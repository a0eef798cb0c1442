package vn.postmart.marketplace.relief.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.relief.app.Fingerprints;
import vn.postmart.marketplace.relief.domain.Beneficiary;

import org.springframework.stereotype.Component;

/**
 * Seals who a beneficiary is, bound to the beneficiary's id so that no row opens under
 * another's.
 */
@Component
class Seal {

	private static final String MAC = "HmacSHA256";

	private final Aead aead;

	private final SecretKeySpec fingerprintKey;

	private final JsonMapper mapper;

	Seal(ReliefProperties properties, JsonMapper mapper) throws GeneralSecurityException {
		Configuration ciphers = AeadConfig2026.get();
		String keyset = new String(Base64.getDecoder().decode(properties.keyset()), StandardCharsets.UTF_8);
		this.aead = TinkJsonProtoKeysetFormat.parseKeyset(keyset, ciphers, InsecureSecretKeyAccess.get())
			.getPrimitive(ciphers, Aead.class);
		this.fingerprintKey = new SecretKeySpec(properties.fingerprintKey().getBytes(StandardCharsets.UTF_8), MAC);
		this.mapper = mapper;
	}

	byte[] seal(Beneficiary family) {
		try {
			return this.aead.encrypt(this.mapper.writeValueAsBytes(family), boundTo(family.id().toString()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A beneficiary could not be sealed", ex);
		}
	}

	Beneficiary open(String id, byte[] sealed) {
		try {
			return this.mapper.readValue(this.aead.decrypt(sealed, boundTo(id)), Beneficiary.class);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Beneficiary " + id + " does not open with our keys", ex);
		}
	}

	byte[] fingerprint(Beneficiary family) {
		try {
			Mac mac = Mac.getInstance(MAC);
			mac.init(this.fingerprintKey);
			return mac.doFinal(Fingerprints.identity(family).getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java runtime has " + MAC, ex);
		}
	}

	private static byte[] boundTo(String id) {
		return ("beneficiary:" + id).getBytes(StandardCharsets.UTF_8);
	}

}
