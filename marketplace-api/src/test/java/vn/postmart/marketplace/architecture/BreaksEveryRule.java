package vn.postmart.marketplace.architecture;

import reactor.core.Disposable;
import reactor.core.publisher.Mono;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.reactive.TransactionalOperator;

/** What nobody may write: each architecture rule must object to something here. */
public class BreaksEveryRule {

	private double price = 1.5;

	@Transactional
	public String waits(TransactionalOperator operator, float weight) {
		System.out.println(this.price + weight);
		Disposable lost = operator.transactional(Mono.just("x")).subscribe();
		return lost + Mono.just("x").block();
	}

}
