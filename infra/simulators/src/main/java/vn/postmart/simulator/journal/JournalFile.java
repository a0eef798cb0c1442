package vn.postmart.simulator.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

import com.google.errorprone.annotations.MustBeClosed;

/**
 * A text file that only grows, a line at a time, and has one writer. Each line reaches
 * the operating system before {@link #append} returns, so it outlives a killed process (a
 * power cut may take the last ones).
 */
final class JournalFile implements AutoCloseable {

	private final Path path;

	/**
	 * Not a channel: interrupting a thread that writes to a channel closes it for all.
	 */
	private final RandomAccessFile file;

	private final FileChannel lock;

	JournalFile(Path path) {
		this.path = path;
		try {
			Files.createDirectories(path.toAbsolutePath().getParent());
			this.lock = lock(path);
			this.file = new RandomAccessFile(path.toFile(), "rw");
			this.file.setLength(endOfLastLine());
			this.file.seek(this.file.length());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot open the journal " + path, ex);
		}
	}

	void append(String line) {
		try {
			long start = this.file.getFilePointer();
			try {
				this.file.write((line + '\n').getBytes(StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				this.file.setLength(start);
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
			this.file.close();
			this.lock.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot close the journal " + this.path, ex);
		}
	}

	/**
	 * Locks a file beside the journal: closing any reader of a locked file would give its
	 * lock up (POSIX).
	 */
	private static FileChannel lock(Path journal) throws IOException {
		FileChannel channel = FileChannel.open(journal.resolveSibling(journal.getFileName() + ".lock"),
				StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (!isLocked(channel)) {
			channel.close();
			throw new IllegalStateException("Another simulator is writing " + journal);
		}
		return channel;
	}

	private static boolean isLocked(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	/**
	 * A writer killed in the middle leaves half a line: its effect was never
	 * acknowledged, so it is cut off.
	 */
	private long endOfLastLine() throws IOException {
		long end = this.file.length();
		while (end > 0 && lastByte(end) != '\n') {
			end--;
		}
		return end;
	}

	private int lastByte(long end) throws IOException {
		this.file.seek(end - 1);
		return this.file.read();
	}

}
