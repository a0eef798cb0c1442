package vn.postmart.marketplace.postal.web;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.app.UnadvisedConsignments;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/postal/unadvised")
class UnadvisedController {

	private final UnadvisedConsignments unadvised;

	UnadvisedController(UnadvisedConsignments unadvised) {
		this.unadvised = unadvised;
	}

	/**
	 * Parcels whose data the post should have had more than a minute ago, oldest first.
	 */
	@GetMapping
	Mono<UnadvisedList> list(@RequestParam(defaultValue = "100") @Min(1) @Max(500) int size) {
		return this.unadvised.list(size).map(Unadvised::of).collectList().map(UnadvisedList::new);
	}

	record UnadvisedList(List<Unadvised> items) {
	}

	record Unadvised(String itemId, String itemIdPrinted, String label, Instant createdAt) {

		static Unadvised of(ConsignmentView consignment) {
			return new Unadvised(consignment.itemId().value(), consignment.itemId().printed(), consignment.label(),
					consignment.createdAt());
		}

	}

}
