package vn.postmart.marketplace.relief.app;

import java.util.List;
import java.util.Map;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.domain.ReliefPackage;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** Shows a programme's packages with their parcels. */
@Component
public class ShowPackages {

	private final Programmes programmes;

	private final Packages packages;

	private final Consignments consignments;

	ShowPackages(Programmes programmes, Packages packages, Consignments consignments) {
		this.programmes = programmes;
		this.packages = packages;
		this.consignments = consignments;
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
			.map((parcels) -> new View(packages, parcels));
	}

	/**
	 * A programme's packages.
	 *
	 * @param parcels by the package's reference
	 */
	public record View(List<ReliefPackage> packages, Map<String, ConsignmentView> parcels) {

		public View {
			packages = List.copyOf(packages);
		}

	}

}
