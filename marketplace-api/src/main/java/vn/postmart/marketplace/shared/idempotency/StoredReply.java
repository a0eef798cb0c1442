package vn.postmart.marketplace.shared.idempotency;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The first reply as it went over the wire. */
record StoredReply(String fingerprint, int status, byte[] body) {

	ResponseEntity<byte[]> toResponse(boolean replayed) {
		ResponseEntity.BodyBuilder response = ResponseEntity.status(this.status);
		if (replayed) {
			response.header("Idempotency-Replayed", "true");
		}
		return (this.body.length == 0) ? response.build()
				: response.contentType(MediaType.APPLICATION_JSON).body(this.body);
	}

}
