package vn.postmart.seller.parcel;

import java.util.List;
import java.util.Optional;

import gg.jte.models.runtime.JteModel;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.stall.FindWhereabouts;
import vn.postmart.seller.stall.StallAtHand;
import vn.postmart.web.address.ServicePoint;
import vn.postmart.web.page.Page;

/**
 * The stall's parcels by stage, and their labels, passed through from the API.
 */
@RestController
class ParcelController {

	private static final String ITEM = "[A-Z]{2}[0-9]{9}[A-Z]{2}";

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final FindWhereabouts whereabouts;

	private final Parcels parcels;

	ParcelController(StallAtHand atHand, FindWhereabouts whereabouts, Parcels parcels) {
		this.atHand = atHand;
		this.whereabouts = whereabouts;
		this.parcels = parcels;
	}

	@GetMapping("/parcels")
	Mono<ResponseEntity<JteModel>> list(Page page, @RequestParam(defaultValue = "") String stage) {
		Stage shown = Stage.of(stage);
		return this.atHand.id(page)
			.flatMap((stall) -> Mono.zip(this.parcels.list(stall, shown.name()), late(stall, shown),
					toWeigh(stall, shown), promises(stall, shown), office(page)))
			.map((found) -> ResponseEntity.ok(this.templates.parcels(page, shown, found.getT1().items(), found.getT2(),
					found.getT3(), found.getT4(), found.getT5().orElse(null))))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	/** What is late stands before everything else. */
	private Mono<List<LateOrder>> late(String stall, Stage shown) {
		return (shown == Stage.TO_PACK) ? this.parcels.late(stall).map(Parcels.LateOrders::items)
				: Mono.just(List.of());
	}

	/** Orders that are to be weighed stand before the parcels to pack. */
	private Mono<List<StallOrder>> toWeigh(String stall, Stage shown) {
		return (shown == Stage.TO_PACK) ? this.parcels.toWeigh(stall).map(Parcels.Orders::items) : Mono.just(List.of());
	}

	/**
	 * What is still to be harvested for somebody stands on top of what is to be packed.
	 */
	private Mono<List<Promise>> promises(String stall, Stage shown) {
		return (shown != Stage.TO_PACK) ? Mono.just(List.of()) : this.parcels.promises(stall)
			.map((found) -> found.items().stream().filter(Promise::isAwaited).toList());
	}

	/** Where the reader's own stall hands in. */
	private Mono<Optional<ServicePoint>> office(Page page) {
		return this.atHand.own(page)
			.flatMap((stall) -> this.whereabouts.office(stall.province().code(), stall.officeCode()))
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty());
	}

	@GetMapping("/parcels/{item:" + ITEM + "}/label.pdf")
	Mono<ResponseEntity<Flux<DataBuffer>>> label(Page page, @PathVariable String item) {
		return labels(page, List.of(item));
	}

	/** The labels ticked on the list, each a page. */
	@GetMapping("/parcels/labels.pdf")
	Mono<ResponseEntity<Flux<DataBuffer>>> labels(Page page, @RequestParam(defaultValue = "") List<String> item) {
		List<String> items = item.stream().filter((id) -> id.matches(ITEM)).toList();
		if (items.isEmpty()) {
			return Mono.just(Answers.done("/parcels", "no-label-chosen"));
		}
		return this.atHand.id(page)
			.flatMap((stall) -> this.parcels.labels(stall, String.join(",", items)))
			.map(ParcelController::shown)
			.switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
	}

	private static ResponseEntity<Flux<DataBuffer>> shown(ResponseEntity<Flux<DataBuffer>> labels) {
		Flux<DataBuffer> pdf = labels.getBody();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("labels.pdf").build().toString())
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.body((pdf != null) ? pdf : Flux.empty());
	}

}
