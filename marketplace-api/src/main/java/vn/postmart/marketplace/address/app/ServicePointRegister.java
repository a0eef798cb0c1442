package vn.postmart.marketplace.address.app;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import vn.postmart.marketplace.address.ServicePoint;

/** The stored service points. */
public interface ServicePointRegister {

	/** The point with this code, or empty. */
	Mono<ServicePoint> find(String code);

	/** The points asked for, by code. */
	Flux<ServicePoint> list(PointQuery query);

	/** How many points there are in all for the query, whatever page it asks for. */
	Mono<Long> count(PointQuery query);

	/** Writes the point whole; gives whether it is new. */
	Mono<Boolean> put(ServicePoint point);

}
