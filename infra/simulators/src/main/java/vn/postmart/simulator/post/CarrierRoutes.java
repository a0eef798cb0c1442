package vn.postmart.simulator.post;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import vn.postmart.simulator.http.Call;
import vn.postmart.simulator.http.Endpoint;
import vn.postmart.simulator.http.Reply;
import vn.postmart.simulator.http.Route;
import vn.postmart.simulator.json.Json;
import vn.postmart.simulator.post.Outcome.Done;
import vn.postmart.simulator.post.Outcome.Refused;
import vn.postmart.simulator.post.Outcome.Repeated;

/**
 * The carrier's HTTP interface.
 */
final class CarrierRoutes {

	private static final String CONSIGNMENTS = "/carrier/v1/consignments";

	private static final String CONSIGNMENT = CONSIGNMENTS + "/{itemId}";

	private final Counter counter;

	private final Clock clock;

	private final String token;

	CarrierRoutes(Counter counter, Clock clock, String token) {
		this.counter = counter;
		this.clock = clock;
		this.token = token;
	}

	List<Route> routes() {
		return List.of(Route.post(CONSIGNMENTS, guarded(this::preAdvise)), Route.get(CONSIGNMENT, guarded(this::show)),
				Route.post(CONSIGNMENT + "/acceptance", guarded(this::accept)),
				Route.post(CONSIGNMENT + "/hand-over", guarded(this::handOver)),
				Route.post(CONSIGNMENT + "/cancel", guarded(this::cancel)));
	}

	private Reply preAdvise(Call call) {
		PreAdvice advice = PreAdviceReader.read(Json.read(call.body()));
		return reply(this.counter.preAdvise(advice, call.header("Idempotency-Key")), 201, PreAdviceView::of);
	}

	private Reply show(Call call) {
		return this.counter.find(call.segment("itemId"))
			.map(parcel -> Reply.json(200, ParcelView.of(parcel)))
			.orElseGet(() -> Problems.of(Refusal.UNKNOWN_ITEM));
	}

	private Reply accept(Call call) {
		Acceptance acceptance = Acceptance.read(Json.read(call.body()), this.clock.instant());
		return reply(this.counter.accept(call.segment("itemId"), acceptance), 200, ParcelView::of);
	}

	private Reply handOver(Call call) {
		HandOver handOver = HandOver.read(Json.read(call.body()), this.clock.instant());
		return reply(this.counter.handOver(call.segment("itemId"), handOver), 200, ParcelView::of);
	}

	private Reply cancel(Call call) {
		return reply(this.counter.cancel(call.segment("itemId")), 200, ParcelView::of);
	}

	private Endpoint guarded(Endpoint endpoint) {
		return new CarrierEndpoint(this.token, endpoint);
	}

	private static Reply reply(Outcome outcome, int done, Function<Parcel, Object> view) {
		return switch (outcome) {
			case Done it -> Reply.json(done, view.apply(it.parcel()));
			case Repeated it -> Reply.json(200, view.apply(it.parcel()));
			case Refused it -> Problems.of(it.refusal());
		};
	}

}
