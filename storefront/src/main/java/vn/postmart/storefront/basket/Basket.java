package vn.postmart.storefront.basket;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.postmart.storefront.catalog.LineWeight;
import vn.postmart.storefront.catalog.OrderWindow;
import vn.postmart.storefront.catalog.Photo;
import vn.postmart.storefront.catalog.Unit;
import vn.postmart.web.page.Page;

/**
 * A basket, one parcel for what a stall sends on one day.
 *
 * @param count lines in all
 * @param mostGoodsTotalVnd what the goods come to at most when they are weighed
 */
public record Basket(String id, int count, long goodsTotalVnd, long mostGoodsTotalVnd, List<Parcel> parcels) {

	/** A basket nobody has filled yet. */
	public static Basket empty() {
		return new Basket("", 0, 0, 0, List.of());
	}

	/** Whether its total is an estimate. */
	public boolean isToWeigh() {
		return this.mostGoodsTotalVnd > this.goodsTotalVnd;
	}

	public boolean isEmpty() {
		return this.parcels.isEmpty();
	}

	/**
	 * Whether every line can be ordered as it stands; a changed price is only to be seen.
	 */
	public boolean isOrderable() {
		return !isEmpty() && lines().stream().noneMatch(Line::isBlocked);
	}

	public List<Line> lines() {
		return this.parcels.stream().flatMap((parcel) -> parcel.lines().stream()).toList();
	}

	/**
	 * What is in the basket of a listing in hand or of its pre-order; zero when it is
	 * not.
	 */
	public BigDecimal quantityOf(String listing, @Nullable String promisedFor) {
		return lines().stream()
			.filter((line) -> line.listingId().equals(listing) && Objects.equals(line.promisedFor(), promisedFor))
			.map(Line::quantity)
			.findFirst()
			.orElse(BigDecimal.ZERO);
	}

	/**
	 * What one stall sends together.
	 *
	 * @param shipBy the last day on which it is sent; null for at once
	 * @param preOrder whether it is not harvested yet
	 */
	public record Parcel(Sender stall, @Nullable LocalDate shipBy, boolean preOrder, long goodsTotalVnd,
			long mostGoodsTotalVnd, long weightGrams, List<Line> lines) {

	}

	/** Who sends a parcel. */
	public record Sender(String id, String name, String kind, String communeName, String provinceName) {

	}

	/**
	 * A listing and how much of it.
	 *
	 * @param changes what happened since it was added: price-changed, short, withdrawn,
	 * not-postable
	 * @param promisedFor the ship-by day of a pre-order
	 * @param window when it is sold; null for at any time
	 */
	public record Line(String listingId, String name, @Nullable String nameEn, Unit unit, BigDecimal quantity,
			long priceVnd, long lineTotalVnd, @Nullable Photo photo, BigDecimal available, List<String> changes,
			BigDecimal minimum, BigDecimal maximum, BigDecimal step, @Nullable LineWeight catchWeight,
			@Nullable String promisedFor, @Nullable OrderWindow window) {

		public String name(Page page) {
			return page.either(this.name, this.nameEn);
		}

		public boolean isBlocked() {
			return this.changes.stream().anyMatch((change) -> !"price-changed".equals(change));
		}

		/** When it is sold again, where that is known. */
		public String opening(Page page) {
			return (this.window != null) ? page.formats().moment(this.window.opensAt()) : "";
		}

		/** One step less; zero, which removes the line, below the minimum. */
		public BigDecimal less() {
			BigDecimal less = this.quantity.subtract(this.step);
			return (less.compareTo(this.minimum) < 0) ? BigDecimal.ZERO : less;
		}

		/** One step more. */
		public BigDecimal more() {
			return this.quantity.add(this.step);
		}

		public boolean canGrow() {
			return more().compareTo(this.maximum.min(this.available)) <= 0;
		}

	}

}
