package vn.postmart.benchmark.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Sends requests over some connections at once, each as fast as the replies come: a
 * closed loop, the same for every server that is measured.
 */
public final class LoadGenerator {

	private LoadGenerator() {
	}

	/**
	 * Runs for a while.
	 * @param requests are gone through from end to end, each connection from another
	 * place
	 */
	public static LoadResult run(List<Request> requests, int connections, Duration time) {
		long begin = System.nanoTime();
		long end = begin + time.toNanos();
		List<Future<Latencies>> running = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
			for (int i = 0; i < connections; i++) {
				int start = (int) ((long) i * requests.size() / connections);
				running.add(threads.submit(() -> loop(requests, start, end)));
			}
		}
		Latencies all = new Latencies();
		running.forEach((connection) -> all.add(result(connection)));
		return new LoadResult(all, System.nanoTime() - begin);
	}

	private static Latencies loop(List<Request> requests, int start, long end) throws IOException {
		Latencies latencies = new Latencies();
		HttpConnection connection = new HttpConnection(requests.getFirst().port());
		int next = start;
		try {
			for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
				int status = connection.exchange(requests.get(next));
				latencies.add(System.nanoTime() - sent, status);
				next = (next + 1 < requests.size()) ? next + 1 : 0;
				if (connection.isUsedUp()) {
					connection.close();
					connection = new HttpConnection(requests.getFirst().port());
				}
			}
		}
		finally {
			connection.close();
		}
		return latencies;
	}

	private static Latencies result(Future<Latencies> connection) {
		try {
			return connection.get();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A connection broke under load", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
	}

}
