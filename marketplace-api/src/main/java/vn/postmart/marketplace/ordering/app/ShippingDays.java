package vn.postmart.marketplace.ordering.app;

import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.seller.StallId;

/** The days by which orders are to be with the post. */
public interface ShippingDays {

	/**
	 * Puts off, with the days they are expected on, those of the pre-orders that are not
	 * with the post yet and were to be sent earlier; which those are. Joins the caller's
	 * transaction.
	 */
	Flux<OrderId> putOff(Collection<OrderId> orders, LocalDate day);

	/**
	 * The day on which the first of the orders was placed that are paid by card, are to
	 * be weighed and are not with the post yet; empty when there is none.
	 */
	Mono<LocalDate> cardHeldSince(Collection<OrderId> orders);

	/**
	 * The confirmed orders that were to be with the post before a day, those that wait
	 * longest first.
	 * @param stall whose orders; null for everybody's
	 */
	Flux<OrderId> late(@Nullable StallId stall, LocalDate day, int limit);

}
