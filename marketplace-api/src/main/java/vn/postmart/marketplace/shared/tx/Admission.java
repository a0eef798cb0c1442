package vn.postmart.marketplace.shared.tx;

import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

/**
 * Lets in so many transactions at once; the rest are turned away at the door, before they
 * cost anything.
 */
@Component
class Admission {

	private final AtomicInteger free;

	Admission(TransactionProperties properties) {
		this.free = new AtomicInteger(properties.admitted());
	}

	boolean tryEnter() {
		return this.free.getAndUpdate((now) -> Math.max(now - 1, 0)) > 0;
	}

	void leave() {
		this.free.incrementAndGet();
	}

}
