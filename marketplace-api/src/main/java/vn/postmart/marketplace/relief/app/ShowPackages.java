package vn.postmart.marketplace.relief.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoints;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.domain.ReliefPackage;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** Shows a programme's packages with their parcels and where these can be had. */
@Component
public class ShowPackages {

	private static final int AT_ONCE = 8;

	private final Programmes programmes;

	private final Packages packages;

	private final Consignments consignments;

	private final ServicePoints points;

	ShowPackages(Programmes programmes, Packages packages, Consignments consignments, ServicePoints points) {
		this.programmes = programmes;
		this.packages = packages;
		this.consignments = consignments;
		this.points = points;
	}

	public Mono<View> ofProgramme(ProgrammeId id) {
		return this.programmes.find(id)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((found) -> this.packages.ofProgramme(id).collectList())
			.flatMap(this::withParcels);
	}

	private Mono<View> withParcels(List<ReliefPackage> packages) {
		return this.consignments.byReferences(packages.stream().map((one) -> one.id().reference()).toList())
			.collectMap(ConsignmentView::reference)
			.flatMap((parcels) -> offices(parcels.values()).map((offices) -> new View(packages, parcels, offices)));
	}

	/** Many parcels, few offices. */
	private Mono<Map<String, ServicePoint>> offices(Collection<ConsignmentView> parcels) {
		return Flux.fromStream(() -> parcels.stream().map(ConsignmentView::pointCode).filter(Objects::nonNull))
			.distinct()
			.flatMap(this.points::find, AT_ONCE)
			.collectMap(ServicePoint::code);
	}

	/**
	 * A programme's packages.
	 *
	 * @param parcels by the package's reference
	 * @param offices by their codes
	 */
	public record View(List<ReliefPackage> packages, Map<String, ConsignmentView> parcels,
			Map<String, ServicePoint> offices) {

		public View {
			packages = List.copyOf(packages);
		}

	}

}
