package vn.postmart.marketplace.ordering.app;

import java.util.List;
import java.util.Map;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.catalog.TransitLimits;
import vn.postmart.marketplace.catalog.TransitRules;
import vn.postmart.marketplace.ordering.domain.CardHold;
import vn.postmart.marketplace.ordering.domain.ChargeRules;
import vn.postmart.marketplace.ordering.domain.Charges;
import vn.postmart.marketplace.ordering.domain.Departure;
import vn.postmart.marketplace.ordering.domain.InTime;
import vn.postmart.marketplace.ordering.domain.Limit;
import vn.postmart.marketplace.ordering.domain.PlannedLine;
import vn.postmart.marketplace.ordering.domain.PlannedOrder;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.postal.Tariffs;
import vn.postmart.marketplace.postal.Tariffs.Quote;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.shared.Money;

import org.springframework.stereotype.Component;

/**
 * Computes what a basket costs at an address, by today's tariff and rules, and what it
 * can come to at most: the only place where totals are made, but for those of weighed
 * orders.
 */
@Component
class PriceBasket {

	private final Tariffs tariffs;

	private final ChargeRuleTable rules;

	private final TransitLimits limits;

	private final PlanBasket plan;

	PriceBasket(Tariffs tariffs, ChargeRuleTable rules, TransitLimits limits, PlanBasket plan) {
		this.tariffs = tariffs;
		this.rules = rules;
		this.limits = limits;
		this.plan = plan;
	}

	Mono<BasketPlan> price(Map<Departure, List<PlannedLine>> parcels, String communeCode, PaymentMethod method) {
		return this.rules.current()
			.zipWith(this.limits.lately(), (charges, transit) -> new Terms(communeCode, method, charges, transit))
			.map((terms) -> new BasketPlan(parcels.entrySet()
				.stream()
				.map((entry) -> order(entry.getKey(), entry.getValue(), terms))
				.toList()));
	}

	private PlannedOrder order(Departure departure, List<PlannedLine> lines, Terms terms) {
		StallView stall = departure.stall();
		if (terms.method() == PaymentMethod.CARD) {
			CardHold.check(departure, lines, this.plan.today());
		}
		Quote quote = quote(stall, lines, terms);
		Charges charges = terms.rules().charge(stall.kind(), lines, this.plan.today());
		return new PlannedOrder(departure, lines, quote, charges, most(stall, lines, quote, terms));
	}

	/** The same again where nothing is weighed. */
	private Limit most(StallView stall, List<PlannedLine> lines, Quote quote, Terms terms) {
		if (lines.stream().allMatch((line) -> line.terms() == null)) {
			return new Limit(PlannedOrder.goods(lines), quote.fee());
		}
		List<PlannedLine> heaviest = lines.stream().map(PlannedLine::atMost).toList();
		return new Limit(PlannedOrder.goods(heaviest), quote(stall, heaviest, terms).fee());
	}

	private Quote quote(StallView stall, List<PlannedLine> lines, Terms terms) {
		Quote quote = this.tariffs.quote(stall.communeCode(), terms.communeCode(), PlannedOrder.weight(lines),
				terms.cod(PlannedOrder.goods(lines)), lines.stream().anyMatch(PriceBasket::perishable));
		return InTime.checked(quote, lines, terms.transit());
	}

	static boolean perishable(PlannedLine line) {
		GoodsClass goods = line.listing().goodsClass();
		return goods == GoodsClass.FRESH || goods == GoodsClass.CHILLED;
	}

	private record Terms(String communeCode, PaymentMethod method, ChargeRules rules, TransitRules transit) {

		Money cod(Money goods) {
			return switch (this.method) {
				case COD -> goods;
				case CARD -> Money.vnd(0);
			};
		}

	}

}
