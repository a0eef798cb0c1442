package vn.postmart.marketplace.relief.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.catalog.NotPostable;
import vn.postmart.marketplace.relief.app.ProgrammeFigures;
import vn.postmart.marketplace.relief.app.ShowProgrammes.View;
import vn.postmart.marketplace.relief.domain.Kit;
import vn.postmart.marketplace.relief.domain.KitFault;
import vn.postmart.marketplace.relief.domain.KitSource;
import vn.postmart.marketplace.relief.domain.Programme;
import vn.postmart.marketplace.relief.web.PublicProgramme.ProvinceCount;

import org.springframework.stereotype.Component;

/** Words programmes for the wire. */
@Component
class ProgrammePresenter {

	private final Addresses addresses;

	ProgrammePresenter(Addresses addresses) {
		this.addresses = addresses;
	}

	ProgrammeResource programme(View view) {
		Programme programme = view.programme();
		ProgrammeFigures figures = view.figures();
		return new ProgrammeResource(programme.id(), programme.code(), programme.name(), programme.nameEn(),
				programme.purpose(), programme.purposeEn(), programme.budget().amount(), programme.startsOn(),
				programme.closesOn(), figures.raised().amount(), figures.committed().amount(), view.left().amount(),
				figures.families(), figures.ordered(), figures.accepted(), figures.handedOver(), kit(view));
	}

	PublicProgramme publicly(View view) {
		Programme programme = view.programme();
		ProgrammeFigures figures = view.figures();
		return new PublicProgramme(programme.code(), programme.name(), programme.nameEn(), programme.purpose(),
				programme.purposeEn(), programme.startsOn(), programme.closesOn(), view.kit().name(),
				view.kit().nameEn(), programme.budget().amount(), figures.raised().amount(),
				figures.committed().amount(), figures.families(), figures.ordered(), figures.accepted(),
				figures.handedOver(), provinces(figures.byProvince()));
	}

	private static ProgrammeResource.@Nullable KitResource kit(View view) {
		Kit kit = view.kit();
		if (kit.sources().isEmpty()) {
			return null;
		}
		return new ProgrammeResource.KitResource(kit.name(), kit.nameEn(), kit.kits(),
				IntStream.range(0, kit.sources().size())
					.mapToObj((i) -> source(kit.sources().get(i), view.fault(i)))
					.toList());
	}

	private static ProgrammeResource.Source source(KitSource source, Optional<KitFault> fault) {
		return new ProgrammeResource.Source(source.listingId().value(), source.quantity(), source.kits(),
				fault.map(ProgrammePresenter::problem).orElse(null));
	}

	private static ProgrammeResource.Problem problem(KitFault fault) {
		NotPostable barred = fault.barred();
		return new ProgrammeResource.Problem(fault.reason(), fault.name(), fault.nameEn(),
				(barred != null) ? barred.reason() : null, (barred != null) ? barred.reasonEn() : null);
	}

	private List<ProvinceCount> provinces(Map<String, Long> counts) {
		return counts.entrySet()
			.stream()
			.map((entry) -> new ProvinceCount(entry.getKey(),
					this.addresses.province(entry.getKey()).map(Province::name).orElse(entry.getKey()),
					entry.getValue()))
			.sorted(Comparator.comparing(ProvinceCount::code))
			.toList();
	}

}
