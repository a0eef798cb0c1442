package vn.postmart.marketplace.inventory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.catalog.LotView;
import vn.postmart.marketplace.catalog.NotPostable;
import vn.postmart.marketplace.catalog.SaleUnit;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.inventory.app.ShelvedLot;
import vn.postmart.marketplace.inventory.domain.PreOrder;
import vn.postmart.marketplace.inventory.domain.TraceCode;
import vn.postmart.marketplace.inventory.web.ListingPage.Mark;
import vn.postmart.marketplace.inventory.web.ListingPage.NamedPlace;
import vn.postmart.marketplace.inventory.web.OwnListing.LotStock;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/** Puts together what the pages of a listing say. */
@Component
class ListingPages {

	private static final Quantity NONE = Quantity.of(0);

	private final Addresses addresses;

	private final Clock clock;

	ListingPages(Addresses addresses, Clock clock) {
		this.addresses = addresses;
		this.clock = clock;
	}

	ListingPage page(FoundListing found, Locale reader) {
		LocalDate today = VietnamTime.today(this.clock);
		ListingDetail detail = found.detail();
		ListingView listing = detail.listing();
		return new ListingPage(listing.id(), listing.name(), listing.nameEn(), listing.description(),
				listing.descriptionEn(), seller(found.stall()), shelf(detail.category()), listing.price().amount(),
				unit(listing.unit()), CatchWeightTerms.of(listing), listing.pricePerKilogram(),
				listing.unit().perLitre(listing.price()), listing.minimum(), listing.maximum(), listing.step(),
				listing.seasonMonths(), listing.seasonMonths().contains(today.getMonthValue()), listing.goodsClass(),
				listing.postable(), reason(detail.notPostable(), reader), detail.attributes(),
				listing.certificates().stream().map(Mark::of).toList(), listing.photos(),
				province(listing.provinceCode()), commune(listing.communeCode()),
				lots(found, OrderWindow.sendingDay(found.shelf().window(), today)),
				found.shelf().available().available(), found.shelf().available().shipBy(), found.shelf().window(),
				office(found.office()), listing.active(), listing.version());
	}

	OwnListing own(ListingPage page, ListingDetail detail, Map<LotId, ShelvedLot> shelved, List<PreOrder> preOrders) {
		List<LotStock> stock = detail.lots().stream().map((lot) -> stock(lot, shelved.get(lot.id()))).toList();
		return new OwnListing(page, detail.listing().ownProduce(), detail.listing().processed(), detail.claims(), stock,
				preOrders.stream().map(this::promised).toList());
	}

	/**
	 * A lot just recorded reaches the shelf a moment later: until then nothing of it is
	 * on hand.
	 */
	private static LotStock stock(LotView lot, @Nullable ShelvedLot shelved) {
		return new LotStock(lot.id(), lot.code(), lot.harvestedOn(), lot.bestBefore(),
				(shelved != null) ? shelved.onHand() : NONE, (shelved != null) ? shelved.reserved() : NONE,
				TraceCode.of(lot.id()).printed(), shelved != null && shelved.recalled());
	}

	private OwnListing.PromisedLot promised(PreOrder preOrder) {
		return new OwnListing.PromisedLot(preOrder.id(), preOrder.shipBy(), preOrder.cap(), preOrder.promised(),
				preOrder.isLate(VietnamTime.today(this.clock)));
	}

	private ListingPage.Seller seller(StallView stall) {
		return new ListingPage.Seller(stall.id(), stall.name(), stall.kind(), stall.ownerName(),
				province(stall.provinceCode()), commune(stall.communeCode()));
	}

	private static @Nullable NamedPlace office(@Nullable ServicePoint office) {
		return (office != null) ? new NamedPlace(office.code(), office.name()) : null;
	}

	private static ListingPage.Shelf shelf(CategoryView category) {
		return new ListingPage.Shelf(category.slug(), category.name(), category.nameEn());
	}

	static ListingPage.Unit unit(SaleUnit unit) {
		return new ListingPage.Unit(unit.code(), unit.label(), unit.labelEn(), unit.netWeight().grams(),
				unit.netMillilitres());
	}

	private static @Nullable String reason(@Nullable NotPostable barred, Locale reader) {
		if (barred == null) {
			return null;
		}
		return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? barred.reasonEn() : barred.reason();
	}

	/** Those that are still good on the day they would be sent, and not recalled. */
	private static List<ListingPage.Lot> lots(FoundListing found, LocalDate sentOn) {
		return found.detail()
			.lots()
			.stream()
			.filter((lot) -> !found.shelf().recalled().contains(lot.id()))
			.filter((lot) -> lot.bestBefore() == null || !lot.bestBefore().isBefore(sentOn))
			.map((lot) -> new ListingPage.Lot(lot.code(), lot.harvestedOn(), lot.bestBefore(),
					TraceCode.of(lot.id()).printed()))
			.toList();
	}

	private NamedPlace province(String code) {
		return new NamedPlace(code, this.addresses.province(code).map(Province::name).orElse(code));
	}

	private NamedPlace commune(String code) {
		return new NamedPlace(code, this.addresses.commune(code).map(Commune::fullName).orElse(code));
	}

}
