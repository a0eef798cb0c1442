package vn.postmart.marketplace.ordering.web;

import java.time.Clock;
import java.util.Objects;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.inventory.RecalledGoods;
import vn.postmart.marketplace.ordering.app.ShowOrders.GroupView;
import vn.postmart.marketplace.ordering.domain.Delivery;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.ordering.domain.OrderLine;
import vn.postmart.marketplace.ordering.domain.ShipBy;
import vn.postmart.marketplace.ordering.domain.StallOrder;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/** Words order groups for the wire. */
@Component
class OrderGroupPresenter {

	private final Addresses addresses;

	private final ParcelPresenter parcels;

	private final Clock clock;

	OrderGroupPresenter(Addresses addresses, ParcelPresenter parcels, Clock clock) {
		this.addresses = addresses;
		this.parcels = parcels;
		this.clock = clock;
	}

	OrderGroupResource resource(GroupView view) {
		OrderGroup group = view.group();
		ServicePoint point = view.point();
		return new OrderGroupResource(group.code(), group.placedAt(), group.status(), group.method(),
				view.payment().state(), recipient(group.delivery()), group.delivery().mode(),
				(point != null) ? point.name() : null, group.goods().amount(), group.fee().amount(),
				group.total().amount(), group.most().amount(), group.awaitsWeighing(), group.note(),
				group.orders().stream().map((order) -> order(order, view)).toList());
	}

	private OrderGroupResource.Recipient recipient(Delivery delivery) {
		return new OrderGroupResource.Recipient(delivery.name(), delivery.phone().masked(),
				this.addresses.commune(delivery.communeCode()).map((commune) -> commune.fullName()).orElse(""),
				this.addresses.province(delivery.provinceCode()).map((province) -> province.name()).orElse(""),
				delivery.street());
	}

	private OrderGroupResource.Order order(StallOrder order, GroupView view) {
		ConsignmentView parcel = view.parcels().get(order.id().reference());
		ShipBy shipBy = order.shipBy();
		return new OrderGroupResource.Order(order.code(),
				new OrderGroupResource.Stall(order.stallId().value(),
						Objects.requireNonNull(view.stalls().get(order.stallId())).name()),
				order.status(), order.lines().stream().map(OrderGroupPresenter::line).toList(), order.goods().amount(),
				order.fee().amount(), order.total().amount(), order.most().total().amount(), order.awaitsWeighing(),
				order.expectedFrom(), order.expectedTo(), (shipBy != null) ? shipBy.day() : null,
				shipBy != null && shipBy.preOrder(), (shipBy != null) ? shipBy.putOffFrom() : null,
				order.isLate(VietnamTime.today(this.clock)), (parcel != null) ? this.parcels.parcel(parcel) : null,
				view.recalledOf(order.id()).stream().map(OrderGroupPresenter::notice).toList());
	}

	private static OrderGroupResource.RecallNotice notice(RecalledGoods goods) {
		return new OrderGroupResource.RecallNotice(goods.listingId().value(), goods.traceCode(), goods.reason(),
				goods.recalledAt());
	}

	private static OrderGroupResource.Line line(OrderLine line) {
		return new OrderGroupResource.Line(line.listingId().value(), line.name(), line.nameEn(),
				new BasketResource.Unit(line.unitLabel(), line.unitLabelEn()), line.quantity(), line.price().amount(),
				line.total().amount(), LineWeight.of(line.terms(), line.weight()));
	}

}
