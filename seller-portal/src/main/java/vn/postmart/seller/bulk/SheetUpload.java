package vn.postmart.seller.bulk;

import java.util.Locale;

import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;

/** A spreadsheet as it was chosen in a form. */
record SheetUpload(String type, byte[] file) {

	static final int LARGEST = 16 << 20;

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	static Mono<SheetUpload> of(FilePart part) {
		String type = part.filename().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? XLSX : "text/csv";
		return DataBufferUtils.join(part.content(), LARGEST).map((buffer) -> {
			byte[] bytes = new byte[buffer.readableByteCount()];
			buffer.read(bytes);
			DataBufferUtils.release(buffer);
			return bytes;
		}).defaultIfEmpty(new byte[0]).map((bytes) -> new SheetUpload(type, bytes));
	}

}
