package vn.postmart.marketplace.catalog.media;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

/**
 * Files in a bucket of an object store that speaks S3. They are small: each is fetched in
 * one piece.
 */
final class S3Files implements FileStore {

	private final S3Client client;

	private final String bucket;

	S3Files(S3Client client, String bucket) {
		this.client = client;
		this.bucket = bucket;
	}

	@Override
	public void write(String key, String mediaType, byte[] bytes) {
		this.client.putObject((put) -> put.bucket(this.bucket).key(key).contentType(mediaType),
				RequestBody.fromBytes(bytes));
	}

	@Override
	public void delete(String key) {
		this.client.deleteObject((delete) -> delete.bucket(this.bucket).key(key));
	}

	@Override
	public Mono<StoredFile> find(String key) {
		return Mono.fromCallable(() -> this.client.getObjectAsBytes((get) -> get.bucket(this.bucket).key(key)))
			.subscribeOn(Schedulers.boundedElastic())
			.map(S3Files::stored)
			.onErrorResume(NoSuchKeyException.class, (missing) -> Mono.empty());
	}

	private static StoredFile stored(ResponseBytes<GetObjectResponse> object) {
		byte[] bytes = object.asByteArrayUnsafe();
		return new StoredFile(bytes.length, Flux.<DataBuffer>just(DefaultDataBufferFactory.sharedInstance.wrap(bytes)));
	}

}
