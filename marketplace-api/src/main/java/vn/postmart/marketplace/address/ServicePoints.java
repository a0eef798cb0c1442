package vn.postmart.marketplace.address;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Post offices and lockers. */
public interface ServicePoints {

	/** The point with this code, or empty. */
	Mono<ServicePoint> find(String code);

	/** The points in a commune by code, offices and lockers alike. */
	Flux<ServicePoint> inCommune(String communeCode);

	/**
	 * The offices of a commune's province, nearest first: the commune's own, those in
	 * communes of the same former district, of the same former province, and the rest.
	 * Within each they stand in the order of the official codes, which run from neighbour
	 * to neighbour; the reference data know no distances. Empty for an unknown commune or
	 * a province without offices.
	 */
	Flux<ServicePoint> nearestOffices(String communeCode, int limit);

}
