package vn.postmart.simulator.payment;

import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import vn.postmart.simulator.http.Call;
import vn.postmart.simulator.http.Reply;
import vn.postmart.simulator.http.Route;
import vn.postmart.simulator.journal.Book;

/**
 * The hosted page where a customer pays: plain forms, no script.
 */
final class PayPage {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private final Book<PaymentFact, PaymentRecords> book;

	private final CreateIntent intents;

	private final Charging charging;

	private final PageTemplate template;

	private final Clock clock;

	private final String merchant;

	PayPage(Book<PaymentFact, PaymentRecords> book, CreateIntent intents, Charging charging, Clock clock,
			String merchant) {
		this.book = book;
		this.intents = intents;
		this.charging = charging;
		this.template = new PageTemplate();
		this.clock = clock;
		this.merchant = merchant;
	}

	List<Route> routes() {
		return List.of(Route.get("/pay/{id}", this::show), Route.post("/pay/{id}", this::pay),
				Route.get("/assets/pay.css", call -> this.template.stylesheet()));
	}

	private Reply show(Call call) {
		return find(call).map(session -> this.template.page(200, session, model(call, session).fill(prefilled(call))))
			.orElseGet(PageTemplate::notFound);
	}

	private Reply pay(Call call) {
		CardForm form = CardForm.of(Form.parse(call.body()));
		synchronized (this.book) {
			return find(call).map(session -> pay(call, session, form)).orElseGet(PageTemplate::notFound);
		}
	}

	private Reply pay(Call call, Session session, CardForm form) {
		PayPageModel model = model(call, session).fill(form);
		return switch (session.status()) {
			case COMPLETE -> Reply.seeOther(successUrl(session));
			case EXPIRED -> this.template.page(409, session, model);
			case OPEN -> model.markWrong(form, YearMonth.now(this.clock.withZone(ZONE)))
					? this.template.page(422, session, model) : charge(session, form.card(), model);
		};
	}

	private Reply charge(Session session, TestCard card, PayPageModel model) {
		Intent intent = this.book.state().intentOf(session).orElseGet(() -> this.intents.open(session.order()));
		this.book.record(this.charging.charge(session, intent, card));
		return card.decline()
			.map(decline -> this.template.page(402, session, model.declined(decline)))
			.orElseGet(() -> Reply.seeOther(successUrl(session)));
	}

	private Optional<Session> find(Call call) {
		synchronized (this.book) {
			return this.book.state().session(call.segment("id"));
		}
	}

	private PayPageModel model(Call call, Session session) {
		return new PayPageModel(this.merchant, session, Language.of(call, session.locale()))
			.completedUrl(successUrl(session).toString());
	}

	private static CardForm prefilled(Call call) {
		return call.query("card").map(TestCard::numbered).map(CardForm::of).orElse(CardForm.EMPTY);
	}

	private static URI successUrl(Session session) {
		return URI.create(session.successUrl().replace("{CHECKOUT_SESSION_ID}", session.id()));
	}

}
