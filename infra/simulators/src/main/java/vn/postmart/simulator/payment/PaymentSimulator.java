package vn.postmart.simulator.payment;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.postmart.simulator.control.ControlRoutes;
import vn.postmart.simulator.fault.Faults;
import vn.postmart.simulator.http.Endpoint;
import vn.postmart.simulator.http.Route;
import vn.postmart.simulator.http.SimulatorServer;
import vn.postmart.simulator.journal.Book;
import vn.postmart.simulator.journal.Journal;
import vn.postmart.simulator.schedule.Ticker;
import vn.postmart.simulator.webhook.Webhooks;

/**
 * A payment provider that speaks Stripe's wire protocol, as far as a shop needs it:
 * checkout sessions with a hosted page, payment intents with manual capture, refunds,
 * idempotency keys, signed webhooks. It keeps what it did in {@code journal.jsonl} and
 * goes on from there after a restart.
 */
public final class PaymentSimulator implements AutoCloseable {

	private static final String MERCHANT = "Postmart";

	private final PaymentSimulatorSettings settings;

	private final Journal<PaymentFact> journal;

	private final Webhooks webhooks;

	private final SimulatorServer server;

	private final Ticker ticker;

	private PaymentSimulator(PaymentSimulatorSettings settings) {
		this.settings = settings;
		Clock clock = settings.clock();
		Faults faults = new Faults();
		this.webhooks = new Webhooks(settings.directory().resolve("webhooks.jsonl"),
				StripeWebhooks.signer(settings.webhookSecret()), settings.retry(), faults, clock);
		this.journal = Journal.open(settings.directory().resolve("journal.jsonl"), PaymentFact.class, clock);
		Book<PaymentFact, PaymentRecords> book = Book.restore(this.journal, new PaymentRecords(),
				line -> StripeWebhooks.of(line).forEach(this.webhooks::resume),
				line -> StripeWebhooks.of(line).forEach(this.webhooks::offer));
		Ids ids = new Ids();
		this.server = SimulatorServer.start(settings.port(), routes(book, ids),
				ControlRoutes.of(faults, this.journal, this.webhooks, () -> state(book)), elsewhere(), faults);
		this.ticker = Ticker.start(new SessionClock(book, new ExpireSession(ids), clock)::expireDue);
		Optional.ofNullable(settings.webhookTarget()).ifPresent(this::webhookTarget);
	}

	/** Starts it on the loopback address, with what its directory remembers. */
	public static PaymentSimulator start(PaymentSimulatorSettings settings) {
		return new PaymentSimulator(settings);
	}

	public URI url() {
		return this.server.url();
	}

	/** Sets where events go from now on; those that waited follow. */
	public void webhookTarget(URI target) {
		this.webhooks.target(target);
	}

	@Override
	public void close() {
		this.ticker.close();
		this.server.close();
		this.webhooks.close();
		this.journal.close();
	}

	private List<Route> routes(Book<PaymentFact, PaymentRecords> book, Ids ids) {
		Clock clock = this.settings.clock();
		Charging charging = new Charging(ids);
		CreateIntent intents = new CreateIntent(ids, clock, new ConfirmIntent(charging));
		Stream<Route> stripe = Stream
			.concat(new StripeWrites(book, ids, clock, this::publicUrl).routes().stream(),
					new StripeReads(book).routes().stream())
			.map(this::guarded);
		return Stream.concat(stripe, new PayPage(book, intents, charging, clock, MERCHANT).routes().stream()).toList();
	}

	private Route guarded(Route route) {
		return new Route(route.method(), route.path(), new StripeEndpoint(this.settings.apiKey(), route.endpoint()));
	}

	private Endpoint elsewhere() {
		return new StripeEndpoint(this.settings.apiKey(), call -> {
			throw StripeError.invalidRequest(404,
					"Unrecognized request URL (" + call.method() + ": " + call.path() + ").");
		});
	}

	private URI publicUrl() {
		return (this.settings.publicUrl() != null) ? this.settings.publicUrl() : url();
	}

	private PaymentState state(Book<PaymentFact, PaymentRecords> book) {
		synchronized (book) {
			return PaymentState.of(book.state(), this.webhooks.pending());
		}
	}

}
