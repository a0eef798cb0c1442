package vn.postmart.marketplace.counter.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.counter.app.Clerk;
import vn.postmart.marketplace.counter.app.ClerksDay;
import vn.postmart.marketplace.counter.app.CounterAct;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/counter/log")
class CounterLogController {

	private final ClerksDay day;

	CounterLogController(ClerksDay day) {
		this.day = day;
	}

	/** What the clerk did today, latest first. */
	@GetMapping
	Mono<LogView> today(Actor actor) {
		return Mono.fromSupplier(() -> Clerk.of(actor))
			.flatMapMany(this.day::today)
			.map(ActView::of)
			.collectList()
			.map(LogView::of);
	}

	/** The day with its sums; {@code codTakenVnd} is the cash of the hand-overs. */
	record LogView(List<ActView> items, long accepted, long handedOver, long codTakenVnd) {

		static LogView of(List<ActView> items) {
			List<ActView> handOvers = items.stream().filter((act) -> act.kind() == CounterAct.Kind.HAND_OVER).toList();
			return new LogView(items, (long) items.size() - handOvers.size(), handOvers.size(),
					handOvers.stream().mapToLong(ActView::codVnd).sum());
		}

	}

	record ActView(CounterAct.Kind kind, String itemId, String itemIdPrinted, String label, @Nullable Long weightGrams,
			long codVnd, Instant at) {

		static ActView of(CounterAct act) {
			Weight weight = act.weight();
			return new ActView(act.kind(), act.itemId().value(), act.itemId().printed(), act.label(),
					(weight != null) ? weight.grams() : null, act.cod().amount(), act.at());
		}

	}

}
