package vn.postmart.seller.relief;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import vn.postmart.seller.input.QuantityInput;
import vn.postmart.seller.listing.Market;
import vn.postmart.web.form.Form;

/**
 * A kit being put together.
 *
 * @param chosen the offers it takes from, in the order they were chosen
 * @param found the offers a search found
 */
public record KitDesk(Form form, Programme programme, List<Market.Offer> chosen, List<Market.Offer> found) {

	/** Starts the message keys of its fields. */
	static final String NAME = "kit";

	private static final String SOURCE = "source";

	/** The ids of the chosen offers. */
	static List<String> sources(Form form) {
		return form.values(SOURCE).stream().filter((id) -> id.matches("[0-9a-f-]{36}")).distinct().toList();
	}

	/** The form of a kit as it stands. */
	static Form of(Programme programme) {
		Form form = Form.empty(NAME);
		Programme.Kit kit = programme.kit();
		if (kit != null) {
			form.with("name", kit.name());
			kit.sources()
				.forEach(
						(source) -> form.with("quantity-" + source.listingId(), source.quantityPerKit().toPlainString())
							.with("kits-" + source.listingId(), String.valueOf(source.kits())));
		}
		return form;
	}

	/** Refuses what can be refused without asking anyone. */
	static void check(Form form) {
		form.require("name", (typed) -> !typed.isBlank(), "kit.name.missing")
			.require("q", (typed) -> !sources(form).isEmpty(), "kit.sources.missing");
		sources(form).forEach((id) -> form
			.require("quantity-" + id, (typed) -> QuantityInput.parse(typed).isPresent(), "kit.quantity.unreadable")
			.require("kits-" + id, (typed) -> typed.matches("[1-9]\\d{0,4}"), "kit.kits.unreadable"));
	}

	/** The kit as the API takes it. */
	static Programmes.NewKit kit(Form form) {
		return new Programmes.NewKit(form.value("name"), null, sources(form).stream()
			.map((id) -> new Programmes.NewSource(id, QuantityInput.parse(form.value("quantity-" + id)).orElseThrow(),
					Integer.parseInt(form.value("kits-" + id))))
			.toList());
	}

	/** What the goods of all kits cost by today's prices, without freight. */
	static long goodsVnd(Programme.Kit kit, List<Market.Offer> offers) {
		return IntStream.range(0, kit.sources().size())
			.mapToObj((i) -> cost(kit.sources().get(i), offers.get(i)))
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.longValue();
	}

	private static BigDecimal cost(Programme.Source source, Market.Offer offer) {
		return source.quantityPerKit()
			.multiply(BigDecimal.valueOf(offer.priceVnd()))
			.multiply(BigDecimal.valueOf(source.kits()));
	}

}
