package vn.postmart.marketplace.shared.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SlowClientIntegrationTests {

	private static final int DRIBBLES = 60;

	private DisposableServer server;

	@BeforeEach
	void start() {
		SlowClientProperties limits = new SlowClientProperties(Duration.ofMillis(400), Duration.ofMillis(600));
		this.server = new SlowClientConfiguration().slowClients(limits)
			.apply(HttpServer.create().host("127.0.0.1").port(0))
			.handle((request, response) -> response
				.sendString(request.receive().aggregate().asString().defaultIfEmpty("")))
			.bindNow();
	}

	@AfterEach
	void stop() {
		this.server.disposeNow();
	}

	@Test
	void answersAPromptClientTwiceOverOneConnection() throws IOException {
		try (Socket socket = connect()) {
			for (int round = 0; round < 2; round++) {
				send(socket, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nok");
				assertThat(new String(socket.getInputStream().readNBytes(17), StandardCharsets.US_ASCII))
					.isEqualTo("HTTP/1.1 200 OK\r\n");
				drain(socket);
			}
		}
	}

	@Test
	void closesAClientThatDribblesItsHeaders() throws IOException {
		try (Socket socket = connect()) {
			send(socket, "GET / HTTP/1.1\r\n");
			assertThat(dribble(socket, "X")).isLessThan(DRIBBLES);
		}
	}

	@Test
	void closesAClientThatDribblesTheHeadersOfItsSecondRequest() throws IOException {
		try (Socket socket = connect()) {
			send(socket, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nok");
			assertThat(socket.getInputStream().read()).isEqualTo('H');
			drain(socket);
			send(socket, "GET / HTTP/1.1\r\n");
			assertThat(dribble(socket, "X")).isLessThan(DRIBBLES);
		}
	}

	@Test
	void closesAClientThatDribblesItsBody() throws IOException {
		try (Socket socket = connect()) {
			send(socket, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n");
			assertThat(dribble(socket, "x")).isLessThan(DRIBBLES);
		}
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.server.port());
		socket.setSoTimeout(50);
		return socket;
	}

	private static void send(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
	}

	/** How many times something could be sent, every 50 ms, before the server closed. */
	private static int dribble(Socket socket, String text) throws IOException {
		for (int sent = 0; sent < DRIBBLES; sent++) {
			try {
				send(socket, text);
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
			}
			catch (SocketException ex) {
				return sent;
			}
		}
		return DRIBBLES;
	}

	private static void drain(Socket socket) {
		assertThatExceptionOfType(SocketTimeoutException.class)
			.isThrownBy(() -> socket.getInputStream().transferTo(OutputStream.nullOutputStream()));
	}

}
