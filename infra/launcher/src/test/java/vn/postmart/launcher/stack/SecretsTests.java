package vn.postmart.launcher.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTests {

	@TempDir
	Path folder;

	@Test
	void makesUpEachSecretOnceAndKeepsItForTheOwnerAlone() throws IOException {
		Secrets first = Secrets.in(folder);
		Secrets second = Secrets.in(folder);
		Set<String> values = new HashSet<>();
		for (Secret secret : Secret.values()) {
			assertThat(second.get(secret)).isEqualTo(first.get(secret)).hasSizeGreaterThanOrEqualTo(32);
			assertThat(values.add(first.get(secret))).as("%s is unlike the others", secret).isTrue();
		}
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
			.isEqualTo("rw-------");
	}

	@Test
	void writesAKeysetThatTinkReads() throws GeneralSecurityException {
		AeadConfig.register();
		String json = new String(Base64.getDecoder().decode(TinkKeyset.generate()), StandardCharsets.UTF_8);
		KeysetHandle keyset = TinkJsonProtoKeysetFormat.parseKeyset(json, RegistryConfiguration.get(),
				InsecureSecretKeyAccess.get());
		Aead aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
		byte[] sealed = aead.encrypt("001089012345".getBytes(StandardCharsets.UTF_8), new byte[0]);
		assertThat(new String(aead.decrypt(sealed, new byte[0]), StandardCharsets.UTF_8)).isEqualTo("001089012345");
	}

}
