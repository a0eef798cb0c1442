package vn.postmart.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.postmart.launcher.engine.EngineException;
import vn.postmart.launcher.engine.ProcessFile;

/**
 * What two commands on the same checkout need to know of each other. The lock is the
 * operating system's: it goes with the process that holds it, however that ends.
 */
final class RunFolder {

	private final Path folder;

	private @Nullable FileLock lock;

	RunFolder(Path local) {
		this.folder = local.resolve("run");
	}

	/**
	 * Takes the lock for as long as this process lives.
	 * @return whether this process is now the one that may start and stop the stack
	 */
	boolean lock() {
		try {
			Files.createDirectories(folder);
			FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			lock = channel.tryLock();
			if (lock == null) {
				channel.close();
				return false;
			}
			ProcessFile.write(folder.resolve("launcher.pid"), ProcessHandle.current());
			return true;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new EngineException(
					"Cannot write to " + folder + ": " + ex.getMessage() + ". Give this user the folder, or remove it.",
					ex);
		}
	}

	/**
	 * The command that holds the lock.
	 */
	Optional<ProcessHandle> holder() {
		return ProcessFile.living(folder.resolve("launcher.pid"));
	}

	/**
	 * Notes that the whole stack runs and goes on without the command that started it.
	 */
	void markDetached() {
		try {
			Files.writeString(folder.resolve("detached"), "");
		}
		catch (IOException ex) {
			throw new EngineException("Cannot write to " + folder + ": " + ex.getMessage(), ex);
		}
	}

	boolean isDetached() {
		return Files.exists(folder.resolve("detached"));
	}

	void clearDetached() {
		ProcessFile.delete(folder.resolve("detached"));
	}

}
