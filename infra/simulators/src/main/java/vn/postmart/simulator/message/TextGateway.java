package vn.postmart.simulator.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.postmart.simulator.http.BearerToken;
import vn.postmart.simulator.http.Call;
import vn.postmart.simulator.http.Reply;
import vn.postmart.simulator.http.Route;
import vn.postmart.simulator.journal.Book;
import vn.postmart.simulator.json.InvalidRequest;
import vn.postmart.simulator.json.Json;

/**
 * Takes text messages over HTTP. A message id that comes again with the same content is
 * answered the same and sent no more; with other content it is refused.
 */
final class TextGateway {

	private final Book<MessageFact, SentTexts> book;

	private final BearerToken token;

	TextGateway(Book<MessageFact, SentTexts> book, String token) {
		this.book = book;
		this.token = new BearerToken(token);
	}

	List<Route> routes() {
		return List.of(Route.post("/sms/v1/messages", this::send));
	}

	private Reply send(Call call) {
		if (!this.token.isIn(call)) {
			return problem(401, "unauthorized", List.of()).with("WWW-Authenticate", "Bearer");
		}
		try {
			return send(TextMessage.read(Json.read(call.body())));
		}
		catch (InvalidRequest ex) {
			return problem(422, "invalid-fields", ex.errors());
		}
	}

	private Reply send(TextMessage message) {
		synchronized (this.book) {
			Optional<TextMessage> earlier = this.book.state().find(message.messageId());
			if (earlier.isPresent()) {
				return earlier.get().equals(message) ? accepted(message) : problem(409, "other-content", List.of());
			}
			this.book.record(new MessageFact.TextSent(message));
			return accepted(message);
		}
	}

	private static Reply accepted(TextMessage message) {
		return Reply.json(202, Map.of("messageId", message.messageId(), "status", "ACCEPTED"));
	}

	private static Reply problem(int status, String code, List<?> errors) {
		return Reply.problem(status, Map.of("type", "urn:sms-sim:problem:" + code, "status", status, "errors", errors));
	}

}
