package vn.postmart.marketplace.catalog.media;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.buffer.DataBufferUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of files does. */
abstract class FileStoreContract {

	private static final String KEY = "41/0199a1b2-50b3-7160-8ca7-82ad0ce49e41-480.webp";

	abstract FileStore store();

	@Test
	void aFileIsFoundAsItWasWritten() {
		byte[] bytes = TestPictures.redBlue("jpeg", 900, 900);
		store().write(KEY, "image/webp", bytes);
		assertThat(store().find(KEY).block().length()).isEqualTo(bytes.length);
		assertThat(read(KEY)).isEqualTo(bytes);
	}

	@Test
	void aFileWrittenAgainIsTheLatter() {
		store().write("documents/a.pdf", "application/pdf", "one".getBytes(StandardCharsets.UTF_8));
		store().write("documents/a.pdf", "application/pdf", "two!".getBytes(StandardCharsets.UTF_8));
		assertThat(read("documents/a.pdf")).isEqualTo("two!".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void whatIsDeletedIsGoneHoweverOften() {
		store().write("documents/b.pdf", "application/pdf", "one".getBytes(StandardCharsets.UTF_8));
		store().delete("documents/b.pdf");
		store().delete("documents/b.pdf");
		assertThat(store().find("documents/b.pdf").blockOptional()).isEmpty();
	}

	@Test
	void whatWasNeverWrittenIsNotFound() {
		assertThat(store().find("41/nothing.webp").blockOptional()).isEmpty();
	}

	private byte[] read(String key) {
		return store().find(key).flatMap((file) -> DataBufferUtils.join(file.bytes())).map((buffer) -> {
			byte[] bytes = new byte[buffer.readableByteCount()];
			buffer.read(bytes);
			return bytes;
		}).block();
	}

}
