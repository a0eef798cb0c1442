package vn.postmart.marketplace.catalog.bulk.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetFormat;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** A file as the body of a request. */
record Upload(SheetFormat format, byte[] file) {

	/** 10,000 full rows take about half of it. */
	private static final int MAX_BYTES = 16 << 20;

	static Mono<Upload> of(ServerHttpRequest request) {
		MediaType type = request.getHeaders().getContentType();
		SheetFormat format = MediaType.parseMediaType(SheetFormat.XLSX_TYPE).isCompatibleWith(type) ? SheetFormat.XLSX
				: SheetFormat.CSV;
		if (request.getHeaders().getContentLength() > MAX_BYTES) {
			return Mono.error(() -> RefusedException.of(ProblemType.TOO_LARGE));
		}
		return DataBufferUtils.join(request.getBody(), MAX_BYTES)
			.map(Upload::bytes)
			.defaultIfEmpty(new byte[0])
			.onErrorMap(DataBufferLimitException.class, (tooLong) -> RefusedException.of(ProblemType.TOO_LARGE))
			.map((bytes) -> new Upload(format, bytes));
	}

	/** The same for the same bytes, so that a retry is known as one. */
	String fingerprint() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.file));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

	private static byte[] bytes(DataBuffer buffer) {
		byte[] bytes = new byte[buffer.readableByteCount()];
		buffer.read(bytes);
		DataBufferUtils.release(buffer);
		return bytes;
	}

}
