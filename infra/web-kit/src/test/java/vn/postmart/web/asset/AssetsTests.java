package vn.postmart.web.asset;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AssetsTests {

	private final Assets assets = new Assets();

	@Test
	void namesAFileByItsContent() {
		assertThat(this.assets.url("js/kit.js")).matches("/assets/[0-9a-f]{10}/js/kit.js");
	}

	@Test
	void findsTheLibrariesPagesLoad() {
		assertThat(this.assets.url("vendor/pico.css")).endsWith("/vendor/pico.css");
		assertThat(this.assets.url("vendor/htmx.js")).endsWith("/vendor/htmx.js");
	}

	@Test
	void failsOnAMisspeltPath() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.assets.url("js/kitt.js"));
	}

	@Test
	void servesCompressedTextOnlyToWhoAcceptsIt() {
		AssetController controller = new AssetController(this.assets);
		ResponseEntity<byte[]> compressed = controller.asset("0", "/vendor/htmx.js", "gzip, br");
		ResponseEntity<byte[]> plain = controller.asset("0", "/vendor/htmx.js", "");
		assertThat(compressed.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(compressed.getHeaders().getFirst("Content-Encoding")).isEqualTo("gzip");
		assertThat(compressed.getBody()).hasSizeLessThan(18_000);
		assertThat(plain.getHeaders().getFirst("Content-Encoding")).isNull();
		assertThat(new String(plain.getBody(), StandardCharsets.UTF_8)).contains("htmx");
		assertThat(plain.getHeaders().getContentType()).isEqualTo(MediaType.parseMediaType("text/javascript"));
	}

}
