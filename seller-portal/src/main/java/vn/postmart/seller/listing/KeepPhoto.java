package vn.postmart.seller.listing;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.web.api.ApiRefusal;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;

/**
 * Passes a photo on to the API as it arrives.
 */
@Component
class KeepPhoto {

	private final OwnListings listings;

	KeepPhoto(OwnListings listings) {
		this.listings = listings;
	}

	/**
	 * Adds the photo; does nothing when none was chosen. Fails with a refusal where the
	 * API takes no such picture.
	 */
	Mono<Void> keep(String stall, String listing, String words, @Nullable FilePart photo) {
		if (photo == null) {
			return Mono.empty();
		}
		String type = Optional.ofNullable(photo.headers().getContentType()).map(MediaType::toString).orElse("");
		return this.listings.addPhoto(stall, listing, words, type, photo.content())
			.onErrorMap(ApiRefusal.class, KeepPhoto::mendable)
			.then();
	}

	/** Too large or of an unknown kind: the reader can choose another. */
	static ApiRefusal mendable(ApiRefusal refusal) {
		return switch (refusal.status().value()) {
			case 413, 415 -> new ApiRefusal(HttpStatus.UNPROCESSABLE_CONTENT, refusal.problem());
			default -> refusal;
		};
	}

}
