package vn.postmart.marketplace.address.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoint.Kind;
import vn.postmart.marketplace.address.app.PointQuery;
import vn.postmart.marketplace.address.app.ServicePointRegister;
import vn.postmart.marketplace.shared.CursorPage;
import vn.postmart.marketplace.shared.problem.RefusedException;

/** Lists service points page by page. */
@Component
class ServicePointPages {

	private final Addresses addresses;

	private final ServicePointRegister register;

	ServicePointPages(Addresses addresses, ServicePointRegister register) {
		this.addresses = addresses;
		this.register = register;
	}

	/**
	 * The points of the commune, or else of the province, or else of the country. Refused
	 * for unknown codes.
	 */
	Mono<CursorPage<ServicePointView>> page(String province, String commune, @Nullable Kind kind, int size,
			String after) {
		Set<Kind> kinds = (kind != null) ? EnumSet.of(kind) : EnumSet.allOf(Kind.class);
		PointQuery oneMore = new PointQuery(communes(province, commune), kinds, after, size + 1);
		return Mono.zip(this.register.list(oneMore).collectList(), this.register.count(oneMore),
				(points, total) -> page(points, total, size));
	}

	private CursorPage<ServicePointView> page(List<ServicePoint> points, long total, int size) {
		List<ServicePoint> shown = points.subList(0, Math.min(size, points.size()));
		return new CursorPage<>(shown.stream().map((point) -> ServicePointView.of(point, this.addresses)).toList(),
				total, (points.size() > size) ? shown.getLast().code() : null);
	}

	private List<String> communes(String province, String commune) {
		if (!commune.isEmpty()) {
			return List.of(this.addresses.commune(commune).map(Commune::code).orElseThrow(() -> unknown("commune")));
		}
		if (province.isEmpty()) {
			return List.of();
		}
		List<Commune> communes = this.addresses.communes(province);
		if (communes.isEmpty()) {
			throw unknown("province");
		}
		return communes.stream().map(Commune::code).toList();
	}

	private static RefusedException unknown(String level) {
		return RefusedException.field(level, "unknown-" + level);
	}

}
