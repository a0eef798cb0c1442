package vn.postmart.marketplace.search.elastic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.postmart.marketplace.search.app.IndexGenerations;

import org.springframework.stereotype.Component;

/**
 * Indices {@code listings-1}, {@code listings-2} and so on, and the alias
 * {@code listings}. The first releases had a bare index of that name: it goes in the very
 * call that puts the alias in its place.
 */
@Component
class ElasticIndexGenerations implements IndexGenerations {

	private final ElasticsearchAsyncClient client;

	private final ElasticCalls calls;

	private final ElasticProperties properties;

	private final IndexLayout layout;

	private final ServingIndex serving;

	ElasticIndexGenerations(ElasticsearchAsyncClient client, ElasticCalls calls, ElasticProperties properties,
			IndexLayout layout, ServingIndex serving) {
		this.client = client;
		this.calls = calls;
		this.properties = properties;
		this.layout = layout;
		this.serving = serving;
	}

	@Override
	public Mono<State> state() {
		return served().map(this::state).doOnNext((state) -> this.serving.seen(state == State.FITS));
	}

	private State state(Map<String, IndexMappingRecord> served) {
		if (served.isEmpty()) {
			return State.MISSING;
		}
		boolean fits = served.values().stream().allMatch((index) -> this.layout.fits(index.mappings()));
		return fits ? State.FITS : State.OTHER_LAYOUT;
	}

	@Override
	public Mono<Void> make(long build) {
		return Mono.fromCallable(() -> this.layout.create(name(build)))
			.subscribeOn(Schedulers.boundedElastic())
			.flatMap((request) -> this.calls.call(() -> this.client.indices().create(request)))
			.then()
			.onErrorResume(ElasticsearchException.class, ElasticIndexGenerations::unlessThere);
	}

	private static Mono<Void> unlessThere(ElasticsearchException refused) {
		return "resource_already_exists_exception".equals(refused.error().type()) ? Mono.empty() : Mono.error(refused);
	}

	@Override
	public Mono<Boolean> exists(long build) {
		return this.calls.look(() -> this.client.indices().exists((request) -> request.index(name(build))))
			.map((exists) -> exists.value());
	}

	@Override
	public Mono<Void> serve(long build) {
		return this.calls.call(() -> this.client.indices().putSettings(this.layout.opened(name(build))))
			.then(this.calls.call(() -> this.client.indices().refresh((request) -> request.index(name(build)))))
			.then(Mono.defer(this::served))
			.map((served) -> swap(served.keySet(), name(build)))
			.flatMap((actions) -> this.calls
				.call(() -> this.client.indices().updateAliases((request) -> request.actions(actions))))
			.doOnNext((swapped) -> this.serving.seen(true))
			.then();
	}

	private List<Action> swap(Set<String> served, String next) {
		String alias = this.properties.index();
		Stream<Action> away = served.stream()
			.filter((index) -> !index.equals(next))
			.map((index) -> Action.of((action) -> index.equals(alias) ? action.removeIndex((old) -> old.index(index))
					: action.remove((old) -> old.index(index).alias(alias))));
		Action here = Action.of((action) -> action.add((add) -> add.index(next).alias(alias)));
		return Stream.concat(away, Stream.of(here)).toList();
	}

	@Override
	public Mono<Void> removeAllBut(long build) {
		return this.calls
			.call(() -> this.client.indices().getMapping((request) -> request.index(this.properties.index() + "-*")))
			.map((found) -> found.result().keySet().stream().filter((index) -> !index.equals(name(build))).toList())
			.filter((others) -> !others.isEmpty())
			.flatMap((others) -> this.calls
				.call(() -> this.client.indices().delete((request) -> request.index(others).ignoreUnavailable(true))))
			.then();
	}

	@Override
	public Mono<Void> compact(long build) {
		return this.calls
			.call(() -> this.client.indices()
				.forcemerge((request) -> request.index(name(build)).maxNumSegments(1L).waitForCompletion(false)))
			.then();
	}

	/** The index the alias stands for; none when there is no alias and no index. */
	private Mono<Map<String, IndexMappingRecord>> served() {
		return this.calls
			.look(() -> this.client.indices().getMapping((request) -> request.index(this.properties.index())))
			.map((found) -> found.result())
			.onErrorResume(ElasticCalls::notFound, (none) -> Mono.just(Map.of()));
	}

	private String name(long build) {
		return indexOf(this.properties, build);
	}

	static String indexOf(ElasticProperties properties, long build) {
		return properties.index() + "-" + build;
	}

}
