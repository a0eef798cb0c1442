package vn.postmart.marketplace.catalog.media;

import java.util.function.Supplier;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.unit.DataSize;

/** The whole body of an upload, as long as it is not too long. */
final class UploadBody {

	private UploadBody() {
	}

	/** The body; what is announced as too long is refused before it is read. */
	static Mono<byte[]> of(ServerHttpRequest request, DataSize largest, Supplier<RefusedException> tooLarge) {
		int most = Math.toIntExact(largest.toBytes());
		if (request.getHeaders().getContentLength() > most) {
			return Mono.error(tooLarge);
		}
		return DataBufferUtils.join(request.getBody(), most)
			.map(UploadBody::bytes)
			.defaultIfEmpty(new byte[0])
			.onErrorMap(DataBufferLimitException.class, (tooLong) -> tooLarge.get());
	}

	private static byte[] bytes(DataBuffer buffer) {
		byte[] bytes = new byte[buffer.readableByteCount()];
		buffer.read(bytes);
		DataBufferUtils.release(buffer);
		return bytes;
	}

}
