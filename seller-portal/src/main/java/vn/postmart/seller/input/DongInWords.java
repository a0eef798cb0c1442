package vn.postmart.seller.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import vn.postmart.web.page.Language;
import vn.postmart.web.page.Page;

/**
 * Reads an amount back in words, so that a zero too many is heard: 45000 is "bốn mươi lăm
 * nghìn đồng", in English "forty-five thousand dong". The words are in the bundles, the
 * rules of either language here.
 */
public final class DongInWords {

	private static final int GROUP = 1000;

	private final Page page;

	private final List<String> scales;

	private final GroupInWords group;

	private DongInWords(Page page) {
		this.page = page;
		this.scales = words("number.scales");
		this.group = (page.language() == Language.EN)
				? new EnglishGroup(words("number.small"), words("number.tens"), page)
				: new VietnameseGroup(words("number.small"), page);
	}

	/** The amount in the page's language. */
	public static String of(long dong, Page page) {
		return new DongInWords(page).read(dong);
	}

	private List<String> words(String key) {
		return Arrays.asList(this.page.text(key).split(" "));
	}

	private String read(long dong) {
		List<String> parts = new ArrayList<>();
		long rest = dong;
		for (int scale = 0; rest > 0 && scale < this.scales.size(); scale++) {
			int three = Math.toIntExact(rest % GROUP);
			rest /= GROUP;
			if (three > 0) {
				String words = this.group.read(three, rest > 0);
				parts.add((scale > 0) ? words + " " + this.scales.get(scale) : words);
			}
		}
		if (rest > 0) {
			return this.page.money(dong);
		}
		Collections.reverse(parts);
		String number = parts.isEmpty() ? this.group.read(0, false) : String.join(" ", parts);
		return number + " " + this.page.text("number.currency");
	}

}
