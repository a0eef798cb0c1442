package vn.postmart.marketplace.shared.tx;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Raw TCP clients of which half reset their connection somewhere along the way. */
final class HangingUpClients {

	private static final long SEED = 20_261_121;

	private static final int LONGEST_PATIENCE_MICROS = 12_000;

	private static final int READ_LIMIT_MILLIS = 10_000;

	private final int port;

	private final Random random = new Random(SEED);

	private final AtomicLong ids = new AtomicLong();

	private final AtomicInteger aborted = new AtomicInteger();

	HangingUpClients(int port) {
		this.port = port;
	}

	/** The ids that the server acknowledged. */
	Set<Long> send(int requests, int clients) throws Exception {
		Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
		try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
			for (Future<?> done : IntStream.range(0, requests)
				.mapToObj((number) -> threads.submit(() -> request(acknowledged)))
				.toList()) {
				done.get(2, TimeUnit.MINUTES);
			}
		}
		return acknowledged;
	}

	long sent() {
		return this.ids.get();
	}

	int aborted() {
		return this.aborted.get();
	}

	private Void request(Set<Long> acknowledged) throws IOException {
		long id = this.ids.incrementAndGet();
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(READ_LIMIT_MILLIS);
			socket.getOutputStream()
				.write(("POST /test/halves/" + id + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"
						+ "Connection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			if (this.random.nextBoolean()) {
				hangUp(socket);
			}
			else if (status(socket.getInputStream()).startsWith("HTTP/1.1 200")) {
				acknowledged.add(id);
			}
		}
		return null;
	}

	private void hangUp(Socket socket) throws IOException {
		LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(this.random.nextInt(LONGEST_PATIENCE_MICROS)));
		socket.setSoLinger(true, 0);
		this.aborted.incrementAndGet();
	}

	private static String status(InputStream response) throws IOException {
		return new String(response.readAllBytes(), StandardCharsets.UTF_8);
	}

}
