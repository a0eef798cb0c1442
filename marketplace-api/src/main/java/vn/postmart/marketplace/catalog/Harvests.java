package vn.postmart.marketplace.catalog;

import reactor.core.publisher.Mono;

/** Takes on the harvests of what was sold before. */
public interface Harvests {

	/**
	 * Records a lot that has its id already. Joins the caller's transaction. Refused when
	 * its dates are wrong or its code is taken, naming the fields.
	 */
	Mono<Void> add(Harvest harvest);

}
