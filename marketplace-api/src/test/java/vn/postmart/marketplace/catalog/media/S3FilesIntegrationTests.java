package vn.postmart.marketplace.catalog.media;

import java.io.IOException;
import java.net.URI;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The same against a server that speaks S3, in a process of its own. */
class S3FilesIntegrationTests extends FileStoreContract {

	private static final String BUCKET = "postmart";

	private static S3Server server;

	private static S3Client client;

	@BeforeAll
	static void start() throws IOException {
		server = S3Server.start();
		client = client(server.uri());
		client.createBucket((create) -> create.bucket(BUCKET));
	}

	@AfterAll
	static void stop() {
		client.close();
		server.close();
	}

	@Override
	FileStore store() {
		return new S3Files(client, BUCKET);
	}

	@Test
	void theStoreKnowsWhatAFileIs() {
		store().write("documents/b.pdf", "application/pdf", TestPdfs.paper(1));
		assertThat(client.headObject((head) -> head.bucket(BUCKET).key("documents/b.pdf")).contentType())
			.isEqualTo("application/pdf");
	}

	@Test
	void aStoreThatIsAwayIsNoMissingFile() {
		try (S3Client nowhere = client(URI.create("http://127.0.0.1:1"))) {
			assertThatExceptionOfType(SdkException.class)
				.isThrownBy(() -> new S3Files(nowhere, BUCKET).find("41/a.webp").block());
		}
	}

	private static S3Client client(URI endpoint) {
		return S3Clients.of(new MediaProperties.Bucket(BUCKET, "ap-southeast-1", endpoint, true, "key", "secret"));
	}

}
