package vn.postmart.simulator.post;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import vn.postmart.simulator.json.Fields;
import vn.postmart.simulator.post.PreAdvice.Content;
import vn.postmart.simulator.post.PreAdvice.Delivery;
import vn.postmart.simulator.post.PreAdvice.Party;
import vn.postmart.simulator.post.PreAdvice.Service;

/**
 * Reads a pre-advice and refuses what the carrier does not carry.
 */
final class PreAdviceReader {

	/** 31.5 kg, the UPU's limit for parcels. */
	static final long HEAVIEST_GRAMS = 31_500;

	/** What Vietnamese carriers collect on delivery at most. */
	static final long HIGHEST_COD_VND = 50_000_000;

	private static final long HIGHEST_VALUE_VND = 1_000_000_000;

	private static final Pattern PHONE = Pattern.compile("(\\+84|0)[0-9]{9,10}");

	private static final Pattern PROVINCE = Pattern.compile("[0-9]{2}");

	private static final Pattern COMMUNE = Pattern.compile("[0-9]{5}");

	private PreAdviceReader() {
	}

	static PreAdvice read(JsonNode body) {
		Fields fields = Fields.of(body);
		Delivery delivery = fields.oneOf("delivery", Delivery.class);
		return fields.orRefuse(new PreAdvice(itemId(fields), fields.text("reference", 100),
				fields.oneOf("service", Service.class), delivery, pointCode(fields, delivery),
				party(fields.object("sender")), party(fields.object("recipient")),
				fields.whole("weightGrams", 1, HEAVIEST_GRAMS), fields.list("contents", 100, PreAdviceReader::content),
				fields.whole("codAmountVnd", 0, HIGHEST_COD_VND), fields.flag("fragile"), fields.flag("perishable")));
	}

	private static String itemId(Fields fields) {
		String itemId = fields.text("itemId", 13);
		return (itemId.isEmpty() || S10.isValid(itemId)) ? itemId
				: fields.wrong("itemId", "is not an S10 identifier with a right check digit", itemId);
	}

	private static @Nullable String pointCode(Fields fields, Delivery delivery) {
		return switch (delivery) {
			case DOOR -> null;
			case POINT -> fields.text("pointCode", 40);
		};
	}

	private static Party party(Fields fields) {
		return new Party(fields.text("name", 150),
				fields.matching("phone", PHONE, "must be a Vietnamese phone number, as in 0912345678"),
				fields.matching("provinceCode", PROVINCE, "must be a province code of two digits"),
				fields.matching("communeCode", COMMUNE, "must be a commune code of five digits"),
				fields.text("address", 250));
	}

	private static Content content(Fields fields) {
		return new Content(fields.text("description", 150), fields.positive("quantity"),
				fields.whole("netWeightGrams", 0, HEAVIEST_GRAMS), fields.whole("valueVnd", 0, HIGHEST_VALUE_VND));
	}

}
