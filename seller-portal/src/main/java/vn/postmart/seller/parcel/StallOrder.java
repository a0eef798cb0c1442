package vn.postmart.seller.parcel;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.web.page.Page;

/**
 * An order as the stall that packs it sees it.
 *
 * @param toWeigh whether it is to be weighed before it can be sent; its figures are
 * estimates until then
 * @param mostTotalVnd what the buyer agreed to pay at most
 * @param netVnd what the stall gets
 */
public record StallOrder(String id, String code, long version, String recipientName, String provinceName,
		boolean toWeigh, List<Line> lines, long weightGrams, long goodsTotalVnd, long feeVnd, long totalVnd,
		long mostTotalVnd, long commissionVnd, long taxVnd, long netVnd) {

	/** One line of what is inside; {@code catchWeight} of what is weighed. */
	public record Line(String name, @Nullable String nameEn, Unit unit, BigDecimal quantity, long lineTotalVnd,
			@Nullable CatchWeight catchWeight) {

		/** As a packer reads it: {@code 2 quả Bưởi Năm Roi}. */
		public String words(Page page) {
			return page.quantity(this.quantity) + " " + page.either(this.unit.label(), this.unit.labelEn()) + " "
					+ page.either(this.name, this.nameEn);
		}

	}

	/** What a line is sold by. */
	public record Unit(String label, @Nullable String labelEn) {

	}

	/** What all of a line was to weigh, may weigh and, once weighed, weighs. */
	public record CatchWeight(long pricePerKgVnd, long estimatedWeightGrams, long estimatedTotalVnd,
			long leastWeightGrams, long mostWeightGrams, boolean weighed, long weightGrams) {

	}

}
