package vn.postmart.marketplace.inventory.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.postmart.marketplace.inventory.ReservationRequest;
import vn.postmart.marketplace.inventory.StockLine;
import vn.postmart.marketplace.shared.Quantity;

/**
 * Chooses lots for parcels, first expired first out; what one parcel takes is gone for
 * the next. A line gets goods in hand or promised ones, as it asks, and never both.
 */
public final class PickList {

	private static final Quantity NONE = Quantity.of(0);

	private final Map<Goods, List<FreeLot>> lots;

	private final Map<FreeLot, Quantity> left = new HashMap<>();

	private final List<Pick> picks = new ArrayList<>();

	private PickList(List<FreeLot> lots) {
		this.lots = lots.stream().sorted(FreeLot.FIRST_EXPIRED_FIRST).collect(Collectors.groupingBy(Goods::of));
		lots.forEach((lot) -> this.left.put(lot, lot.free()));
	}

	/** Lots for all the requests, in their order, or for none. */
	public static Picking choose(List<ReservationRequest> requests, List<FreeLot> lots) {
		PickList list = new PickList(lots);
		for (ReservationRequest request : requests) {
			for (Map.Entry<Goods, Quantity> line : summed(request.lines()).entrySet()) {
				if (!list.pick(request, line.getKey(), line.getValue())) {
					return new Picking.RanOut(line.getKey().listingId(), list.all(request, line.getKey()));
				}
			}
		}
		return new Picking.Picked(list.picks);
	}

	private boolean pick(ReservationRequest request, Goods goods, Quantity wanted) {
		Quantity missing = wanted;
		for (FreeLot lot : good(request, goods)) {
			Quantity taken = min(missing, this.left.getOrDefault(lot, NONE));
			if (taken.compareTo(NONE) > 0) {
				this.picks.add(new Pick(request.reference(), lot.id(), lot.listingId(), taken));
				this.left.computeIfPresent(lot, (ignored, free) -> free.minus(taken));
				missing = missing.minus(taken);
			}
		}
		return missing.equals(NONE);
	}

	private Quantity all(ReservationRequest request, Goods goods) {
		return good(request, goods).stream().map(FreeLot::free).reduce(NONE, Quantity::plus);
	}

	/** The lots that are still good on the day the parcel is sent. */
	private List<FreeLot> good(ReservationRequest request, Goods goods) {
		return this.lots.getOrDefault(goods, List.of())
			.stream()
			.filter((lot) -> lot.isGoodOn(request.sentOn()))
			.toList();
	}

	private static Map<Goods, Quantity> summed(List<StockLine> lines) {
		return lines.stream()
			.collect(Collectors.toMap(Goods::of, StockLine::quantity, Quantity::plus, LinkedHashMap::new));
	}

	private static Quantity min(Quantity one, Quantity other) {
		return (one.compareTo(other) <= 0) ? one : other;
	}

}
