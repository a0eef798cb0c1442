package vn.postmart.seller.payout;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/**
 * The API's payouts of a stall.
 */
@HttpExchange("/api/v1")
public interface Payouts {

	@GetExchange("/stalls/{stall}/payouts")
	Mono<Statement> of(@PathVariable String stall);

}
