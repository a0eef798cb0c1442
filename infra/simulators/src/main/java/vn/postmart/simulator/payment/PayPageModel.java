package vn.postmart.simulator.payment;

import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What the template of the hosted page shows.
 */
final class PayPageModel {

	private final Map<String, Object> values = new LinkedHashMap<>();

	private final ResourceBundle texts;

	PayPageModel(String merchant, Session session, Language language) {
		this.texts = language.texts();
		this.texts.keySet().forEach(key -> this.values.put(key, this.texts.getString(key)));
		this.values.put("lang", language.code());
		this.values.put("otherLang", language.other().code());
		this.values.put("merchant", merchant);
		this.values.put("session", session.id());
		this.values.put("amount", dong(session.amount()));
		showItems(session.items());
		this.values.put("open", session.status() == SessionStatus.OPEN);
		this.values.put("complete", session.status() == SessionStatus.COMPLETE);
		put("cancelUrl", session.cancelUrl());
	}

	PayPageModel fill(CardForm form) {
		this.values.put("number", form.number());
		this.values.put("expiry", form.expiry());
		this.values.put("cvc", form.cvc());
		return this;
	}

	/**
	 * Marks the fields that are wrong, and the first of them for the cursor; whether any
	 * is.
	 */
	boolean markWrong(CardForm form, YearMonth now) {
		List<String> wrong = Stream
			.of(form.isNumberWrong() ? "numberWrong" : "", form.isExpiryWrong(now) ? "expiryWrong" : "",
					form.isCvcWrong() ? "cvcWrong" : "")
			.filter(key -> !key.isEmpty())
			.toList();
		wrong.forEach(key -> this.values.put(key + "Shown", true));
		wrong.stream().findFirst().ifPresent(key -> this.values.put(key + "First", true));
		return !wrong.isEmpty();
	}

	PayPageModel declined(Decline decline) {
		this.values.put("declined", this.texts.getString(Wire.name(decline)));
		return this;
	}

	PayPageModel completedUrl(String url) {
		this.values.put("successUrl", url);
		return this;
	}

	Map<String, Object> values() {
		return this.values;
	}

	/** One line alone stands under the amount; several are listed. */
	private void showItems(List<LineItem> items) {
		if (items.size() == 1) {
			this.values.put("onlyItem", items.getFirst().name());
		}
		else {
			this.values.put("items", items.stream().map(PayPageModel::item).toList());
		}
	}

	private void put(String name, @Nullable String value) {
		if (value != null) {
			this.values.put(name, value);
		}
	}

	private static Map<String, Object> item(LineItem item) {
		return Map.of("name", item.name(), "quantity", item.quantity(), "several", item.quantity() > 1, "amount",
				dong(item.amount()));
	}

	/**
	 * Grouped by dots and with a no-break space, in every language, as the shop shows it.
	 */
	private static String dong(long amount) {
		return NumberFormat.getIntegerInstance(Locale.of("vi", "VN")).format(amount) + "\u00a0₫";
	}

}
