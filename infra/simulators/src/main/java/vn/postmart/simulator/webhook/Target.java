package vn.postmart.simulator.webhook;

import java.net.URI;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;

/**
 * Where events go. Unknown until it is set: a receiver may start after the simulator.
 */
final class Target {

	private final CountDownLatch known = new CountDownLatch(1);

	private volatile @Nullable URI uri;

	void set(URI uri) {
		this.uri = uri;
		this.known.countDown();
	}

	/** Waits until the target is known. */
	URI await() throws InterruptedException {
		URI current = this.uri;
		while (current == null) {
			this.known.await();
			current = this.uri;
		}
		return current;
	}

}
