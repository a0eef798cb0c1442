package vn.postmart.marketplace.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.function.Supplier;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A wire to an engine that can fall silent: whoever calls meanwhile is let in and gets no
 * answer. Calls that have met silence never get one; those after it is mended do.
 */
public final class TestWire implements BeforeAllCallback, AfterAllCallback {

	private final InetAddress loopback = InetAddress.getLoopbackAddress();

	private final Supplier<URI> engine;

	private ServerSocket entrance;

	private volatile Line line = new Line();

	/** To the engine that is there by then. */
	public TestWire(Supplier<URI> engine) {
		this.engine = engine;
	}

	@Override
	public void beforeAll(ExtensionContext context) throws IOException {
		this.entrance = new ServerSocket(0, 50, this.loopback);
		Thread.ofVirtual().start(this::serve);
	}

	@Override
	public void afterAll(ExtensionContext context) throws IOException {
		this.entrance.close();
	}

	/** Where to call instead of the engine. */
	public URI url() {
		return URI.create("http://" + this.loopback.getHostAddress() + ":" + this.entrance.getLocalPort());
	}

	/** Lets nothing through any more, either way. */
	public void fallSilent() {
		this.line.silent = true;
	}

	/** Lets new calls through. */
	public void mend() {
		this.line = new Line();
	}

	private void serve() {
		while (!this.entrance.isClosed()) {
			try {
				Socket caller = this.entrance.accept();
				Thread.ofVirtual().start(() -> connect(caller));
			}
			catch (IOException ex) {
				// Nobody calls any more
			}
		}
	}

	private void connect(Socket caller) {
		Line called = this.line;
		try (caller; Socket answerer = new Socket(this.loopback, this.engine.get().getPort())) {
			Thread answers = Thread.ofVirtual().start(() -> called.carry(answerer, caller));
			called.carry(caller, answerer);
			answers.join();
		}
		catch (IOException | InterruptedException ex) {
			// The caller notices that the engine is gone
		}
	}

	/** All calls between a mending and the next silence. */
	private static final class Line {

		private volatile boolean silent;

		void carry(Socket from, Socket to) {
			byte[] some = new byte[8192];
			try {
				InputStream in = from.getInputStream();
				OutputStream out = to.getOutputStream();
				for (int read = in.read(some); read >= 0; read = in.read(some)) {
					if (!this.silent) {
						out.write(some, 0, read);
					}
				}
				to.shutdownOutput();
			}
			catch (IOException ex) {
				// The other way ends by itself
			}
		}

	}

}
