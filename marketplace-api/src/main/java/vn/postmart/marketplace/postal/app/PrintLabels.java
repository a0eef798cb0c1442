package vn.postmart.marketplace.postal.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoints;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** Prints the labels of parcels. */
@Component
class PrintLabels {

	private static final int LOOK_UPS_AT_ONCE = 8;

	private final ConsignmentViews views;

	private final ServicePoints points;

	private final LabelTexts texts;

	private final LabelPrinter printer;

	PrintLabels(ConsignmentViews views, ServicePoints points, LabelTexts texts, LabelPrinter printer) {
		this.views = views;
		this.points = points;
		this.texts = texts;
		this.printer = printer;
	}

	/**
	 * One PDF with a page for each, in the order given. Refused when one of them is
	 * unknown.
	 */
	Mono<byte[]> print(List<ItemId> itemIds) {
		return this.views.byItems(itemIds)
			.collectMap(ConsignmentView::itemId)
			.map((found) -> inOrder(itemIds, found))
			.flatMap(this::printed);
	}

	/**
	 * Off the event loop: fonts, and the rules of telephone numbers, are read from files.
	 */
	private Mono<byte[]> printed(List<ConsignmentView> consignments) {
		return pointNames(consignments)
			.flatMap((names) -> Mono.fromCallable(() -> this.printer.print(labels(consignments, names)))
				.subscribeOn(Schedulers.boundedElastic()));
	}

	private Mono<Map<String, String>> pointNames(List<ConsignmentView> consignments) {
		return Flux
			.fromStream(consignments.stream().map(ConsignmentView::pointCode).filter(Objects::nonNull).distinct())
			.flatMap(this.points::find, LOOK_UPS_AT_ONCE)
			.collectMap(ServicePoint::code, ServicePoint::name);
	}

	private List<Label> labels(List<ConsignmentView> consignments, Map<String, String> pointNames) {
		return consignments.stream().map((consignment) -> this.texts.label(consignment, pointNames)).toList();
	}

	private static List<ConsignmentView> inOrder(List<ItemId> itemIds, Map<ItemId, ConsignmentView> found) {
		if (!found.keySet().containsAll(itemIds)) {
			throw RefusedException.of(ProblemType.NOT_FOUND);
		}
		return itemIds.stream().map(found::get).filter(Objects::nonNull).toList();
	}

}
