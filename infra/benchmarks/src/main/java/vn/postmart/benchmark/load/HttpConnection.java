package vn.postmart.benchmark.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One keep-alive connection that reads replies without looking at them: it costs a small
 * part of what the servers do.
 */
final class HttpConnection implements AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private static final int TIMEOUT_MILLIS = 30_000;

	private static final int STATUS_AT = 9;

	private static final int HEX = 16;

	private final Socket socket;

	private final InputStream in;

	private final OutputStream out;

	private final byte[] buffer = new byte[BUFFER];

	private int next;

	private int end;

	private boolean last;

	HttpConnection(int port) throws IOException {
		this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
		socket.setTcpNoDelay(true);
		socket.setSoTimeout(TIMEOUT_MILLIS);
		this.in = socket.getInputStream();
		this.out = socket.getOutputStream();
	}

	/**
	 * Sends a request and reads the whole reply.
	 * @return its status
	 */
	int exchange(Request request) throws IOException {
		out.write(request.bytes());
		int status = Integer.parseInt(line().substring(STATUS_AT, STATUS_AT + 3));
		long length = 0;
		boolean chunked = false;
		for (String header = line(); !header.isEmpty(); header = line()) {
			String lower = header.toLowerCase(Locale.ROOT);
			if (lower.startsWith("content-length:")) {
				length = Long.parseLong(lower.substring("content-length:".length()).strip());
			}
			chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
			last |= lower.equals("connection: close");
		}
		if (chunked) {
			skipChunks();
		}
		else {
			skip(length);
		}
		return status;
	}

	/** Whether the server closes the connection after the last reply. */
	boolean isUsedUp() {
		return last;
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}

	private void skipChunks() throws IOException {
		for (long size = chunkSize(); size > 0; size = chunkSize()) {
			skip(size + 2);
		}
		skip(2);
	}

	private long chunkSize() throws IOException {
		return Long.parseLong(line().strip(), HEX);
	}

	private void skip(long bytes) throws IOException {
		long left = bytes;
		while (left > 0) {
			if (next == end) {
				fill();
			}
			int taken = (int) Math.min(left, end - next);
			next += taken;
			left -= taken;
		}
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		while (true) {
			if (next == end) {
				fill();
			}
			int from = next;
			while (next < end && buffer[next] != '\n') {
				next++;
			}
			line.append(new String(buffer, from, next - from, StandardCharsets.ISO_8859_1));
			if (next < end) {
				next++;
				line.setLength(line.length() - 1);
				return line.toString();
			}
		}
	}

	private void fill() throws IOException {
		next = 0;
		try {
			end = in.read(buffer);
		}
		catch (SocketException ex) {
			end = 0;
			throw ex;
		}
		if (end < 0) {
			end = 0;
			throw new EOFException("The server closed the connection");
		}
	}

}
