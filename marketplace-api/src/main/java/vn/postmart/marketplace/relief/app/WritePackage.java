package vn.postmart.marketplace.relief.app;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.inventory.ReservationRequest;
import vn.postmart.marketplace.inventory.StockLine;
import vn.postmart.marketplace.payment.Settlement;
import vn.postmart.marketplace.postal.Content;
import vn.postmart.marketplace.postal.DeliveryMode;
import vn.postmart.marketplace.postal.NewConsignment;
import vn.postmart.marketplace.postal.Party;
import vn.postmart.marketplace.postal.Tariffs;
import vn.postmart.marketplace.postal.Tariffs.Quote;
import vn.postmart.marketplace.relief.PackageId;
import vn.postmart.marketplace.relief.domain.Beneficiary;
import vn.postmart.marketplace.relief.domain.KitSource;
import vn.postmart.marketplace.relief.domain.ReliefPackage;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

import org.springframework.stereotype.Component;

/**
 * Writes one family's package down: what it costs, what is held for it and what the post
 * is told.
 */
@Component
class WritePackage {

	private static final String CARRIER = "post";

	private static final int CODE_LENGTH = 10;

	private final Tariffs tariffs;

	private final IdSource ids;

	private final Clock clock;

	WritePackage(Tariffs tariffs, IdSource ids, Clock clock) {
		this.tariffs = tariffs;
		this.ids = ids;
		this.clock = clock;
	}

	PlannedPackage write(Beneficiary family, KitSource source, ListingView listing, StallView stall,
			ServicePoint office) {
		PackageId id = new PackageId(this.ids.next());
		String code = code(id);
		Money goods = listing.price().times(source.quantity());
		Weight weight = listing.unit().netWeight().times(source.quantity());
		boolean perishable = listing.goodsClass() == GoodsClass.FRESH || listing.goodsClass() == GoodsClass.CHILLED;
		Quote quote = this.tariffs.quote(stall.communeCode(), office.communeCode(), weight, Money.vnd(0), perishable);
		ReliefPackage planned = new ReliefPackage(id, family.id(), code, stall.id(), ReliefPackage.Status.ORDERED,
				goods, quote.fee(), this.clock.instant(), null, null);
		Settlement settlement = new Settlement(id.reference(), "stall:" + stall.id(), code, CARRIER, goods, quote.fee(),
				Money.vnd(0), Money.vnd(0));
		NewConsignment consignment = new NewConsignment(id.reference(), code, "stall:" + stall.id(), sender(stall),
				recipient(family), DeliveryMode.POINT, office.code(),
				List.of(new Content(listing.name(), source.quantity(), listing.unit().label(), weight, goods)),
				Money.vnd(0), perishable);
		return new PlannedPackage(planned, listing,
				new ReservationRequest(id.reference(), List.of(new StockLine(listing.id(), source.quantity()))),
				settlement, consignment);
	}

	/** The end of the id is random, and long enough that no two packages share it. */
	private static String code(PackageId id) {
		String digits = id.value().toString().replace("-", "");
		return "CT" + digits.substring(digits.length() - CODE_LENGTH).toUpperCase(Locale.ROOT);
	}

	private static Party sender(StallView stall) {
		return new Party(stall.name(), stall.phone(), stall.provinceCode(), stall.communeCode(), stall.street());
	}

	private static Party recipient(Beneficiary family) {
		return new Party(family.name(), family.phone().e164(), family.provinceCode(), family.communeCode(),
				family.hamlet());
	}

}
