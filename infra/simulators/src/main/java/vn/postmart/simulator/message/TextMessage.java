package vn.postmart.simulator.message;

import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import vn.postmart.simulator.json.Fields;

/**
 * A text message to be sent.
 *
 * @param messageId the sender's own: what comes with it again is not sent again
 * @param to in E.164 form
 */
record TextMessage(String messageId, String to, String text) {

	private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{7,14}");

	/** Ten parts of 67 characters, which is what Vietnamese networks join. */
	private static final int LONGEST = 670;

	static TextMessage read(JsonNode body) {
		Fields fields = Fields.of(body);
		return fields.orRefuse(new TextMessage(fields.text("messageId", 100),
				fields.matching("to", PHONE, "must be a phone number in E.164 form, as in +84912345678"),
				fields.text("text", LONGEST)));
	}

}
