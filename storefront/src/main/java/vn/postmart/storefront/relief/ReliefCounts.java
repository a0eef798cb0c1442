package vn.postmart.storefront.relief;

import java.util.List;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/**
 * The public counts of relief programmes.
 */
@HttpExchange("/api/v1/relief/public")
public interface ReliefCounts {

	@GetExchange
	Mono<List<Programme>> programmes();

	@GetExchange("/{code}")
	Mono<Programme> programme(@PathVariable String code);

}
