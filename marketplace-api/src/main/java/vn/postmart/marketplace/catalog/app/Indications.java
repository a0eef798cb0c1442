package vn.postmart.marketplace.catalog.app;

import java.time.LocalDate;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.domain.GeographicalIndication;

/** The dated register of geographical indications. */
public interface Indications {

	/** Those in force on a day, by name. */
	Flux<GeographicalIndication> inForce(LocalDate day);

	/**
	 * Has an indication hold in this form from a day on, in place of what it was. Joins
	 * the caller's transaction.
	 */
	Mono<Void> put(GeographicalIndication indication, LocalDate from);

	/** Ends an indication with the day before. Joins the caller's transaction. */
	Mono<Void> end(String slug, LocalDate from);

}
