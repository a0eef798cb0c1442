package vn.postmart.marketplace.ordering.web;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.ordering.app.StallOrderView;
import vn.postmart.marketplace.ordering.domain.Charges;
import vn.postmart.marketplace.ordering.domain.Delivery;
import vn.postmart.marketplace.ordering.domain.OrderLine;
import vn.postmart.marketplace.ordering.domain.StallOrder;

import org.springframework.stereotype.Component;

/** Words a stall's orders for the wire. */
@Component
class StallOrderPresenter {

	private final Addresses addresses;

	StallOrderPresenter(Addresses addresses) {
		this.addresses = addresses;
	}

	StallOrderResource resource(StallOrderView view) {
		StallOrder order = view.order();
		Charges charges = order.charges();
		Delivery delivery = view.group().delivery();
		return new StallOrderResource(order.id(), order.code(), view.version(), order.status(), view.group().placedAt(),
				view.group().method(), delivery.name(),
				this.addresses.province(delivery.provinceCode()).map(Province::name).orElse(""), order.awaitsWeighing(),
				order.lines().stream().map(StallOrderPresenter::line).toList(), order.weight().grams(),
				order.goods().amount(), order.fee().amount(), order.total().amount(), order.most().total().amount(),
				charges.commission().amount(), charges.tax().amount(),
				order.goods().minus(charges.commission()).minus(charges.tax()).amount());
	}

	private static StallOrderResource.Line line(OrderLine line) {
		return new StallOrderResource.Line(line.name(), line.nameEn(),
				new BasketResource.Unit(line.unitLabel(), line.unitLabelEn()), line.quantity(), line.total().amount(),
				LineWeight.of(line.terms(), line.weight()));
	}

}
