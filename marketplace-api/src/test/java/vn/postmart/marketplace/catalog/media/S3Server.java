package vn.postmart.marketplace.catalog.media;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;

import org.awaitility.Awaitility;

/**
 * An S3 server for tests. Its classes would clash with ours, so it runs in a process of
 * its own, from the jar that is on the class path but for that.
 */
final class S3Server implements AutoCloseable {

	private static final Duration START = Duration.ofMinutes(2);

	private final Process process;

	private final int port;

	private S3Server(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	static S3Server start() throws IOException {
		int port = freePort();
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-jar", jar(), "--server.port=0",
				"--com.adobe.testing.s3mock.httpPort=" + port)
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		S3Server server = new S3Server(process, port);
		Awaitility.await().atMost(START).until(server::answers);
		return server;
	}

	URI uri() {
		return URI.create("http://127.0.0.1:" + this.port);
	}

	@Override
	public void close() {
		this.process.destroy();
	}

	private boolean answers() {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static String jar() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> entry.contains("s3mock"))
			.findFirst()
			.orElseThrow();
	}

}
