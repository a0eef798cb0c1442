package vn.postmart.launcher.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * TCP ports of the loopback interface.
 */
public final class Ports {

	/** The only address anything of the local stack listens on. */
	public static final String LOOPBACK = "127.0.0.1";

	private Ports() {
	}

	/**
	 * A port that was free a moment ago, chosen by the operating system.
	 */
	public static int free() {
		try (ServerSocket socket = bind(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No free port on " + LOOPBACK, ex);
		}
	}

	public static boolean isFree(int port) {
		try (ServerSocket socket = bind(port)) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static ServerSocket bind(int port) throws IOException {
		ServerSocket socket = new ServerSocket();
		try {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return socket;
		}
		catch (IOException ex) {
			socket.close();
			throw ex;
		}
	}

}
