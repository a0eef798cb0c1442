package vn.postmart.marketplace.catalog.media;

import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.PhotoView;
import vn.postmart.marketplace.catalog.app.AddPhoto;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PhotoController {

	private final AddPhoto addPhoto;

	private final MediaProperties properties;

	PhotoController(AddPhoto addPhoto, MediaProperties properties) {
		this.addPhoto = addPhoto;
		this.properties = properties;
	}

	@RequestBody(required = true, content = @Content(schema = @Schema(type = "string", format = "binary")))
	@PostMapping(path = "/api/v1/stalls/{stallId}/listings/{id}/photos",
			consumes = { MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE, "image/webp" })
	@ResponseStatus(HttpStatus.CREATED)
	Mono<PhotoView> add(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id,
			@RequestParam @NotBlank @Size(max = 200) @PlainText String alt, ServerHttpRequest request) {
		return UploadBody.of(request, this.properties.maxUpload(), () -> KeptPictures.refused(PictureFault.TOO_LARGE))
			.flatMap((bytes) -> this.addPhoto.add(actor, new StallId(stallId), new ListingId(id),
					VietnameseText.tidy(alt), bytes));
	}

}
