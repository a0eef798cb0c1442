package vn.postmart.marketplace.address.app;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import vn.postmart.marketplace.address.ServicePoint;

/** The register of tests that need no database. */
final class InMemoryServicePoints implements ServicePointRegister {

	private final NavigableMap<String, ServicePoint> byCode = new TreeMap<>();

	@Override
	public Mono<ServicePoint> find(String code) {
		return Mono.justOrEmpty(this.byCode.get(code));
	}

	@Override
	public Flux<ServicePoint> list(PointQuery query) {
		return Flux.fromStream(
				() -> wanted(query).filter((point) -> point.code().compareTo(query.after()) > 0).limit(query.size()));
	}

	@Override
	public Mono<Long> count(PointQuery query) {
		return Mono.fromSupplier(() -> wanted(query).count());
	}

	@Override
	public Mono<Boolean> put(ServicePoint point) {
		return Mono.fromSupplier(() -> this.byCode.put(point.code(), point) == null);
	}

	private Stream<ServicePoint> wanted(PointQuery query) {
		return this.byCode.values()
			.stream()
			.filter((point) -> query.communeCodes().isEmpty() || query.communeCodes().contains(point.communeCode()))
			.filter((point) -> query.kinds().contains(point.kind()));
	}

}
