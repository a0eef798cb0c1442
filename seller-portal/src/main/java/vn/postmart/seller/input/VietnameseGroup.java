package vn.postmart.seller.input;

import java.util.ArrayList;
import java.util.List;

import vn.postmart.web.page.Page;

/**
 * Vietnamese reads every place of an inner group, says one and five otherwise after a
 * ten, and bridges an empty ten.
 */
record VietnameseGroup(List<String> small, Page page) implements GroupInWords {

	@Override
	public String read(int number, boolean inner) {
		List<String> words = new ArrayList<>();
		boolean hundreds = number >= 100 || inner;
		if (hundreds) {
			words.add(this.small.get(number / 100));
			words.add(this.page.text("number.hundred"));
		}
		int ten = number / 10 % 10;
		int one = number % 10;
		if (ten > 0) {
			words.add((ten == 1) ? this.page.text("number.ten")
					: this.small.get(ten) + " " + this.page.text("number.tens-word"));
		}
		else if (hundreds && one > 0) {
			words.add(this.page.text("number.empty-ten"));
		}
		if (one > 0 || words.isEmpty()) {
			words.add(one(ten, one));
		}
		return String.join(" ", words);
	}

	private String one(int ten, int one) {
		if (one == 5 && ten > 0) {
			return this.page.text("number.five-after-ten");
		}
		return (one == 1 && ten > 1) ? this.page.text("number.one-after-tens") : this.small.get(one);
	}

}
