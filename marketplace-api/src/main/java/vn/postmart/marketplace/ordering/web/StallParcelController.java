package vn.postmart.marketplace.ordering.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.app.StallParcels;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stalls/{stallId}")
class StallParcelController {

	private final StallParcels parcels;

	private final StallParcelPresenter presenter;

	StallParcelController(StallParcels parcels, StallParcelPresenter presenter) {
		this.parcels = parcels;
		this.presenter = presenter;
	}

	@GetMapping("/parcels")
	Mono<StallParcelList> list(Actor actor, @PathVariable UUID stallId,
			@RequestParam(defaultValue = "TO_PACK") StallParcels.Stage state) {
		return this.parcels.list(actor, new StallId(stallId), state)
			.map(this.presenter::parcel)
			.collectList()
			.map(StallParcelList::new);
	}

	@GetMapping("/parcels/{itemId}/label.pdf")
	Mono<ResponseEntity<byte[]>> label(Actor actor, @PathVariable UUID stallId, @PathVariable String itemId) {
		return labels(actor, stallId, itemId);
	}

	@GetMapping("/labels.pdf")
	Mono<ResponseEntity<byte[]>> labels(Actor actor, @PathVariable UUID stallId, @RequestParam String items) {
		List<String> ids = Arrays.stream(items.split(",", -1)).map(String::strip).distinct().toList();
		return this.parcels.labels(actor, new StallId(stallId), ids)
			.map((pdf) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_PDF)
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.inline().filename("labels.pdf").build().toString())
				.body(pdf));
	}

	record StallParcelList(List<StallParcelResource> items) {
	}

}
