package vn.postmart.marketplace.catalog.media;

import java.net.URI;
import java.time.Duration;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * Makes the client of an object store; nothing of it is loaded where files are in a
 * folder.
 */
final class S3Clients {

	private static final Duration CONNECT = Duration.ofSeconds(2);

	private static final Duration READ = Duration.ofSeconds(10);

	private static final Duration WHOLE_CALL = Duration.ofSeconds(30);

	private S3Clients() {
	}

	/**
	 * A client for a bucket. Checksums only where S3 itself asks for them: many other
	 * stores know none.
	 */
	static S3Client of(MediaProperties.Bucket bucket) {
		S3ClientBuilder client = S3Client.builder()
			.httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(READ))
			.overrideConfiguration((calls) -> calls.apiCallTimeout(WHOLE_CALL))
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.region(Region.of(bucket.region()))
			.forcePathStyle(bucket.pathStyle())
			.credentialsProvider(credentials(bucket));
		URI endpoint = bucket.endpoint();
		return ((endpoint != null) ? client.endpointOverride(endpoint) : client).build();
	}

	private static AwsCredentialsProvider credentials(MediaProperties.Bucket bucket) {
		String access = bucket.accessKey();
		String secret = bucket.secretKey();
		return (access != null && secret != null)
				? StaticCredentialsProvider.create(AwsBasicCredentials.create(access, secret))
				: DefaultCredentialsProvider.builder().build();
	}

}
