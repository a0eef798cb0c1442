package vn.postmart.simulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;

import vn.postmart.simulator.json.Json;

/**
 * Takes webhooks as the marketplace would, or refuses the first few.
 */
public final class Receiver implements AutoCloseable {

	private final BlockingQueue<Delivery> deliveries = new LinkedBlockingQueue<>();

	private final HttpServer server;

	private int refusals;

	public Receiver() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::take);
		this.server.start();
	}

	/** What one request carried. */
	public record Delivery(Headers headers, String body, int status) {

		public JsonNode json() {
			return Json.read(this.body);
		}

		public String header(String name) {
			return this.headers.getFirst(name);
		}

	}

	public URI url() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + "/webhooks");
	}

	/** Answers 503 to the next {@code count} requests. */
	public synchronized void refuse(int count) {
		this.refusals = count;
	}

	/** The next request; fails when none comes. */
	public Delivery next() throws InterruptedException {
		Delivery delivery = this.deliveries.poll(20, TimeUnit.SECONDS);
		if (delivery == null) {
			throw new AssertionError("No webhook came");
		}
		return delivery;
	}

	public List<Delivery> next(int count) throws InterruptedException {
		List<Delivery> all = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			all.add(next());
		}
		return all;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void take(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		int status = status();
		exchange.sendResponseHeaders(status, -1);
		exchange.close();
		this.deliveries.add(new Delivery(exchange.getRequestHeaders(), body, status));
	}

	private synchronized int status() {
		if (this.refusals > 0) {
			this.refusals--;
			return 503;
		}
		return 204;
	}

}
