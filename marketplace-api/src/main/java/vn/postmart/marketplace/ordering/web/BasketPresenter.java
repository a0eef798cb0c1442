package vn.postmart.marketplace.ordering.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.ordering.app.QuoteBasket.BasketQuote;
import vn.postmart.marketplace.ordering.app.ShowBasket.BasketView;
import vn.postmart.marketplace.ordering.domain.Departure;
import vn.postmart.marketplace.ordering.domain.LineRules;
import vn.postmart.marketplace.ordering.domain.PlannedLine;
import vn.postmart.marketplace.ordering.domain.PlannedOrder;
import vn.postmart.marketplace.ordering.domain.ShipBy;
import vn.postmart.marketplace.postal.Tariffs.Quote;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.shared.Quantity;

import org.springframework.stereotype.Component;

/** Words baskets and quotes for the wire. */
@Component
class BasketPresenter {

	private final Addresses addresses;

	BasketPresenter(Addresses addresses) {
		this.addresses = addresses;
	}

	BasketResource basket(UUID id, BasketView basket) {
		List<BasketResource.Parcel> parcels = basket.parcels()
			.entrySet()
			.stream()
			.map((entry) -> parcel(entry, basket))
			.toList();
		return new BasketResource(id, parcels.stream().mapToInt((parcel) -> parcel.lines().size()).sum(),
				parcels.stream().mapToLong(BasketResource.Parcel::goodsTotalVnd).sum(),
				parcels.stream().mapToLong(BasketResource.Parcel::mostGoodsTotalVnd).sum(), parcels);
	}

	QuoteResource quote(BasketQuote quote) {
		ServicePoint point = quote.point();
		return new QuoteResource(quote.plan().orders().stream().map((order) -> parcel(order, quote)).toList(),
				quote.plan().goods().amount(), quote.plan().fee().amount(), quote.plan().total().amount(),
				quote.plan().most().amount(), (point != null) ? point.code() : null,
				(point != null) ? point.name() : null);
	}

	private BasketResource.Parcel parcel(Map.Entry<Departure, List<PlannedLine>> entry, BasketView basket) {
		List<PlannedLine> lines = entry.getValue();
		ShipBy shipBy = entry.getKey().shipBy();
		LocalDate promisedFor = ShipBy.promisedFor(shipBy);
		return new BasketResource.Parcel(stall(entry.getKey().stall()), (shipBy != null) ? shipBy.day() : null,
				promisedFor != null, PlannedOrder.goods(lines).amount(),
				PlannedOrder.goods(lines.stream().map(PlannedLine::atMost).toList()).amount(),
				PlannedOrder.weight(lines).grams(),
				lines.stream().map((line) -> line(line, promisedFor, basket)).toList());
	}

	private BasketResource.Stall stall(StallView stall) {
		return new BasketResource.Stall(stall.id().value(), stall.name(), stall.kind().name(),
				this.addresses.commune(stall.communeCode()).map((commune) -> commune.name()).orElse(""),
				this.addresses.province(stall.provinceCode()).map((province) -> province.name()).orElse(""));
	}

	private static BasketResource.Line line(PlannedLine line, @Nullable LocalDate promisedFor, BasketView basket) {
		ListingView listing = line.listing();
		Quantity available = basket.available().getOrDefault(listing.id(), Quantity.of(0));
		return new BasketResource.Line(listing.id().value(), listing.name(), listing.nameEn(),
				new BasketResource.Unit(listing.unit().label(), listing.unit().labelEn()), line.quantity(),
				listing.price().amount(), line.total().amount(),
				listing.photos()
					.stream()
					.findFirst()
					.map((photo) -> new BasketResource.Photo(photo.id(), photo.alt()))
					.orElse(null),
				available, promisedFor, basket.windows().get(listing.id()), changes(line, available, basket),
				listing.minimum(), listing.maximum(), listing.step(), LineWeight.of(line.terms(), line.weight()));
	}

	private static List<String> changes(PlannedLine line, Quantity available, BasketView basket) {
		List<String> changes = new ArrayList<>();
		if (!line.listing().price().equals(basket.addedPrices().get(line.listing().id()))) {
			changes.add("price-changed");
		}
		LineRules.check(basket.windows().get(line.listing().id()), basket.at()).ifPresent(changes::add);
		LineRules.check(line.listing(), line.quantity()).ifPresent(changes::add);
		if (available.compareTo(line.quantity()) < 0) {
			changes.add("short");
		}
		return changes;
	}

	private static QuoteResource.Parcel parcel(PlannedOrder order, BasketQuote quote) {
		Quote fee = order.quote();
		ShipBy shipBy = order.departure().shipBy();
		return new QuoteResource.Parcel(order.stall().id().value(), (shipBy != null) ? shipBy.day() : null,
				shipBy != null && shipBy.preOrder(), fee.fee().amount(), order.most().fee().amount(), fee.minDays(),
				fee.maxDays(), order.expectedFrom(quote.today()), order.expectedTo(quote.today()));
	}

}
