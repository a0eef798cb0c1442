package vn.postmart.seller.operator;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * The API as it is taught how to search.
 */
@HttpExchange("/api/v1/search")
interface WordingOperations {

	@GetExchange("/tuning")
	Mono<SearchWording.Tuning> tuning();

	@GetExchange("/fruitless")
	Mono<Operations.Listed<SearchWording.Fruitless>> fruitless();

	@PostExchange("/synonyms")
	Mono<Void> add(@RequestBody SearchWording.NewSynonym synonym);

	@DeleteExchange("/synonyms/{id}")
	Mono<Void> removeSynonym(@PathVariable long id);

	@PostExchange("/lifts")
	Mono<Void> add(@RequestBody SearchWording.NewLift lift);

	@DeleteExchange("/lifts/{id}")
	Mono<Void> removeLift(@PathVariable long id);

	@PostExchange("/previews")
	Mono<Operations.Listed<SearchWording.Preview>> preview(@RequestBody SearchWording.Trial trial);

}
