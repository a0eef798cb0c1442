package vn.postmart.seller.parcel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Page;

/**
 * An order that should be with the post and is not.
 *
 * @param shipBy the day by which it was to be there
 * @param putOffFrom the day it was to be sent on first, if its seller put it off
 * @param days how many days ago its day was
 */
public record LateOrder(String id, String code, LocalDate shipBy, @Nullable LocalDate putOffFrom, long days,
		Stall stall, List<Line> lines) {

	/** Who is to send it. */
	public record Stall(String id, String name, String phone) {

	}

	/** What is in it. */
	public record Line(String name, @Nullable String nameEn, StallOrder.Unit unit, BigDecimal quantity) {

		/** As a packer reads it: {@code 2 kg Vải thiều}. */
		public String words(Page page) {
			return page.quantity(this.quantity) + " " + page.either(this.unit.label(), this.unit.labelEn()) + " "
					+ page.either(this.name, this.nameEn);
		}

	}

}
