package vn.postmart.simulator.post;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import vn.postmart.simulator.control.ControlRoutes;
import vn.postmart.simulator.fault.Faults;
import vn.postmart.simulator.http.Route;
import vn.postmart.simulator.http.SimulatorServer;
import vn.postmart.simulator.journal.Book;
import vn.postmart.simulator.journal.Journal;
import vn.postmart.simulator.schedule.Ticker;
import vn.postmart.simulator.webhook.Webhooks;

/**
 * The carrier "vnpost-sim": takes pre-advices and parcels over HTTP, moves them along by
 * itself, collects cash on delivery, remits it, and tells the marketplace by signed
 * webhooks. It keeps what it did in {@code journal.jsonl} and goes on from there after a
 * restart.
 */
public final class PostSimulator implements AutoCloseable {

	private final Journal<PostFact> journal;

	private final Webhooks webhooks;

	private final SimulatorServer server;

	private final Ticker ticker;

	private PostSimulator(PostSimulatorSettings settings) {
		Faults faults = new Faults();
		this.webhooks = new Webhooks(settings.directory().resolve("webhooks.jsonl"),
				PostWebhooks.signer(settings.webhookSecret()), settings.retry(), faults, settings.clock());
		this.journal = Journal.open(settings.directory().resolve("journal.jsonl"), PostFact.class, settings.clock());
		Book<PostFact, Parcels> book = Book.restore(this.journal, new Parcels(),
				line -> PostWebhooks.of(line.fact()).ifPresent(this.webhooks::resume),
				line -> PostWebhooks.of(line.fact()).ifPresent(this.webhooks::offer));
		Transport transport = new Transport(book, settings.pace(), settings.clock());
		Counter counter = new Counter(book, transport);
		this.server = SimulatorServer.start(settings.port(),
				new CarrierRoutes(counter, settings.clock(), settings.token()).routes(),
				control(book, transport, counter, faults), call -> Problems.of(Refusal.UNKNOWN_ADDRESS), faults);
		this.ticker = Ticker.start(transport::moveDue);
		if (settings.webhookTarget() != null) {
			webhookTarget(settings.webhookTarget());
		}
	}

	/** Starts it on the loopback address, with what its directory remembers. */
	public static PostSimulator start(PostSimulatorSettings settings) {
		return new PostSimulator(settings);
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

	private List<Route> control(Book<PostFact, Parcels> book, Transport transport, Counter counter, Faults faults) {
		List<Route> common = ControlRoutes.of(faults, this.journal, this.webhooks, () -> state(book, transport));
		return Stream.concat(common.stream(), new CarrierControl(counter, transport).routes().stream()).toList();
	}

	private CarrierState state(Book<PostFact, Parcels> book, Transport transport) {
		synchronized (book) {
			return CarrierState.of(book.state(), transport, this.webhooks.pending());
		}
	}

}
