package vn.postmart.simulator.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

import com.google.errorprone.annotations.MustBeClosed;
import org.jspecify.annotations.Nullable;

/**
 * A text file that only grows, a line at a time, and has one writer. Each line reaches
 * the operating system before {@link #append} returns, so it outlives a killed process (a
 * power cut may take the last ones).
 */
final class JournalFile implements AutoCloseable {

	private final Path path;

	private final FileChannel channel;

	JournalFile(Path path) {
		this.path = path;
		try {
			Files.createDirectories(path.toAbsolutePath().getParent());
			this.channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
					StandardOpenOption.WRITE);
			if (lock() == null) {
				this.channel.close();
				throw new IllegalStateException("Another simulator is writing " + path);
			}
			this.channel.truncate(endOfLastLine());
			this.channel.position(this.channel.size());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot open the journal " + path, ex);
		}
	}

	void append(String line) {
		try {
			long start = this.channel.position();
			try {
				write(ByteBuffer.wrap((line + '\n').getBytes(StandardCharsets.UTF_8)));
			}
			catch (IOException ex) {
				this.channel.truncate(start);
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the journal " + this.path, ex);
		}
	}

	/** The lines so far. */
	@MustBeClosed
	Stream<String> lines() {
		try {
			return Files.lines(this.path, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the journal " + this.path, ex);
		}
	}

	@Override
	public void close() {
		try {
			if (this.channel.isOpen()) {
				this.channel.force(false);
				this.channel.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot close the journal " + this.path, ex);
		}
	}

	private @Nullable FileLock lock() throws IOException {
		try {
			return this.channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private void write(ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			this.channel.write(bytes);
		}
	}

	/**
	 * A writer killed in the middle leaves half a line: its effect was never
	 * acknowledged, so it is cut off.
	 */
	private long endOfLastLine() throws IOException {
		long end = this.channel.size();
		ByteBuffer one = ByteBuffer.allocate(1);
		while (end > 0 && this.channel.read(one.clear(), end - 1) == 1 && one.get(0) != '\n') {
			end--;
		}
		return end;
	}

}
