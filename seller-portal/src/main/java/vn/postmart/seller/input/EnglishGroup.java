package vn.postmart.seller.input;

import java.util.ArrayList;
import java.util.List;

import vn.postmart.web.page.Page;

/**
 * English has words of its own up to nineteen, and joins tens and ones.
 */
record EnglishGroup(List<String> small, List<String> tens, Page page) implements GroupInWords {

	@Override
	public String read(int number, boolean inner) {
		List<String> words = new ArrayList<>();
		if (number >= 100) {
			words.add(this.small.get(number / 100) + " " + this.page.text("number.hundred"));
		}
		int rest = number % 100;
		if (rest >= 20) {
			words.add((rest % 10 > 0) ? this.tens.get(rest / 10) + "-" + this.small.get(rest % 10)
					: this.tens.get(rest / 10));
		}
		else if (rest > 0 || words.isEmpty()) {
			words.add(this.small.get(rest));
		}
		return String.join(" ", words);
	}

}
