package vn.postmart.marketplace.address.app;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoint.Kind;
import vn.postmart.marketplace.address.ServicePoints;
import vn.postmart.marketplace.address.domain.Neighbourhood;

@Service
class FindServicePoints implements ServicePoints {

	private final Addresses addresses;

	private final Neighbourhood neighbourhood;

	private final ServicePointRegister register;

	FindServicePoints(Addresses addresses, Neighbourhood neighbourhood, ServicePointRegister register) {
		this.addresses = addresses;
		this.neighbourhood = neighbourhood;
		this.register = register;
	}

	@Override
	public Mono<ServicePoint> find(String code) {
		return this.register.find(code);
	}

	@Override
	public Flux<ServicePoint> inCommune(String communeCode) {
		return this.register.list(PointQuery.all(List.of(communeCode), EnumSet.allOf(Kind.class)));
	}

	@Override
	public Flux<ServicePoint> nearestOffices(String communeCode, int limit) {
		Comparator<ServicePoint> nearest = Comparator
			.comparing(ServicePoint::communeCode, this.neighbourhood.nearestTo(communeCode))
			.thenComparing(ServicePoint::code);
		return Mono.justOrEmpty(this.addresses.commune(communeCode))
			.flatMapMany(this::officesAround)
			.sort(nearest)
			.take(limit);
	}

	private Flux<ServicePoint> officesAround(Commune commune) {
		List<String> communes = this.addresses.communes(commune.province().code()).stream().map(Commune::code).toList();
		return this.register.list(PointQuery.all(communes, EnumSet.of(Kind.OFFICE)));
	}

}
