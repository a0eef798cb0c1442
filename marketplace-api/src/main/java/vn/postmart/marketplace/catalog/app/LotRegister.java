package vn.postmart.marketplace.catalog.app;

import java.time.Instant;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.LotView;
import vn.postmart.marketplace.shared.Quantity;

/** All lots. Everything joins the caller's transaction. */
public interface LotRegister {

	/** Adds a lot; false when the listing has one of that code. */
	Mono<Boolean> add(LotView lot, Quantity quantity, Instant at);

}
