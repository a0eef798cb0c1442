package vn.postmart.marketplace.ordering.app;

import java.time.LocalDate;
import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.domain.Charges;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.ordering.domain.OrderLine;
import vn.postmart.marketplace.ordering.domain.StallOrder;
import vn.postmart.marketplace.postal.Tariffs;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/**
 * Computes what an order comes to by its packed weight: goods at the price agreed,
 * charges by the rules of the day it was placed, postage by today's tariff but never more
 * than was agreed.
 */
@Component
class PriceWeighedOrder {

	private final Tariffs tariffs;

	private final ChargeRuleTable rules;

	PriceWeighedOrder(Tariffs tariffs, ChargeRuleTable rules) {
		this.tariffs = tariffs;
		this.rules = rules;
	}

	Mono<StallOrder> price(OrderGroup group, StallOrder order, List<OrderLine> packed, StallView stall) {
		Money fee = fee(group, order, packed, stall);
		return this.rules.current()
			.map((current) -> current.charge(StallOrder.total(packed), taxed(packed), placedOn(group)))
			.map((Charges charges) -> order.weighed(packed, fee, charges));
	}

	private Money fee(OrderGroup group, StallOrder order, List<OrderLine> packed, StallView stall) {
		Money cod = switch (group.method()) {
			case COD -> StallOrder.total(packed);
			case CARD -> Money.vnd(0);
		};
		Money today = this.tariffs
			.quote(stall.communeCode(), group.delivery().communeCode(), StallOrder.weight(packed), cod,
					packed.stream().anyMatch(OrderLine::perishable))
			.fee();
		Money agreed = order.most().fee();
		return (today.compareTo(agreed) < 0) ? today : agreed;
	}

	private static Money taxed(List<OrderLine> packed) {
		return StallOrder.total(packed.stream().filter(OrderLine::taxed).toList());
	}

	private static LocalDate placedOn(OrderGroup group) {
		return LocalDate.ofInstant(group.placedAt(), VietnamTime.ZONE);
	}

}
