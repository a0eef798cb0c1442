package vn.postmart.marketplace.ordering.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.PayoutLine;
import vn.postmart.marketplace.payment.Payouts;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PayoutStatementController {

	private final Stalls stalls;

	private final Payouts payouts;

	PayoutStatementController(Stalls stalls, Payouts payouts) {
		this.stalls = stalls;
		this.payouts = payouts;
	}

	@GetMapping("/api/v1/stalls/{stallId}/payouts")
	Mono<Statement> statement(Actor actor, @PathVariable UUID stallId) {
		return this.stalls.actingFor(actor, new StallId(stallId))
			.flatMapMany((stall) -> this.payouts.of("stall:" + stall.id()))
			.collectList()
			.map(Statement::of);
	}

	/** What a stall earned, newest first, with its sums. */
	record Statement(long pendingVnd, long dueVnd, long paidVnd, List<Item> items) {

		static Statement of(List<PayoutLine> lines) {
			return new Statement(sum(lines, PayoutLine.State.PENDING), sum(lines, PayoutLine.State.DUE),
					sum(lines, PayoutLine.State.PAID), lines.stream().map(Item::of).toList());
		}

		private static long sum(List<PayoutLine> lines, PayoutLine.State state) {
			return lines.stream()
				.filter((line) -> line.state() == state)
				.mapToLong((line) -> line.net().amount())
				.sum();
		}

	}

	/** One parcel's arithmetic: {@code net = goods - commission - tax}. */
	record Item(String label, long goodsVnd, long commissionVnd, long taxVnd, long netVnd, PayoutLine.State state,
			Instant openedAt, @Nullable Instant dueAt, @Nullable Instant paidAt) {

		static Item of(PayoutLine line) {
			return new Item(line.label(), line.goods().amount(), line.commission().amount(), line.tax().amount(),
					line.net().amount(), line.state(), line.openedAt(), line.dueAt(), line.paidAt());
		}

	}

}
