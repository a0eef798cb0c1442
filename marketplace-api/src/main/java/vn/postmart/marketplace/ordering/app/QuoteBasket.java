package vn.postmart.marketplace.ordering.app;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.ordering.app.PlaceOrderResult.UnfitLine;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.postal.DeliveryMode;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** Quotes the delivery of a basket to an address, by parcel. */
@Component
public class QuoteBasket {

	private final Baskets baskets;

	private final PlanBasket plan;

	private final PriceBasket price;

	private final Destinations destinations;

	QuoteBasket(Baskets baskets, PlanBasket plan, PriceBasket price, Destinations destinations) {
		this.baskets = baskets;
		this.plan = plan;
		this.price = price;
		this.destinations = destinations;
	}

	public Mono<BasketQuote> quote(UUID basketId, Command command) {
		this.destinations.check("", command.provinceCode(), command.communeCode());
		return this.baskets.lines(basketId)
			.flatMap(this.plan::contents)
			.map(QuoteBasket::fit)
			.flatMap((contents) -> this.price.price(contents.parcels(), command.communeCode(), command.paymentMethod()))
			.zipWith(this.destinations.point(command.delivery(), command.communeCode()))
			.map((priced) -> new BasketQuote(priced.getT1(), this.plan.today(), priced.getT2().orElse(null)));
	}

	private static PlanBasket.Contents fit(PlanBasket.Contents contents) {
		for (UnfitLine line : contents.unfit()) {
			throw RefusedException.rule("ordering." + line.reason(), line.words());
		}
		return contents;
	}

	/** Where the basket would go and how it would be paid. */
	public record Command(String provinceCode, String communeCode, DeliveryMode delivery, PaymentMethod paymentMethod) {
	}

	/**
	 * A quote.
	 *
	 * @param today the day expected dates count from
	 * @param point the post office that would hand it over, when not at the door
	 */
	public record BasketQuote(BasketPlan plan, LocalDate today, @Nullable ServicePoint point) {
	}

}
