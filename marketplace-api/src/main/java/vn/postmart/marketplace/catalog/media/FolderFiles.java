package vn.postmart.marketplace.catalog.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

/** Files in a folder; what stands before a slash in a key is a subfolder. */
final class FolderFiles implements FileStore {

	private static final int CHUNK = 16 * 1024;

	private final Path folder;

	FolderFiles(Path folder) {
		this.folder = folder.toAbsolutePath();
	}

	/** A crash half-way leaves a file nobody asks for. */
	@Override
	public void write(String key, String mediaType, byte[] bytes) {
		Path file = this.folder.resolve(key);
		try {
			Files.createDirectories(file.getParent());
			Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
			Files.write(unfinished, bytes);
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void delete(String key) {
		try {
			Files.deleteIfExists(this.folder.resolve(key));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Mono<StoredFile> find(String key) {
		Path file = this.folder.resolve(key);
		return Mono.fromCallable(() -> Files.size(file))
			.subscribeOn(Schedulers.boundedElastic())
			.map((length) -> new StoredFile(length, read(file)))
			.onErrorResume(NoSuchFileException.class, (missing) -> Mono.empty());
	}

	private static Flux<DataBuffer> read(Path file) {
		return DataBufferUtils.readAsynchronousFileChannel(() -> AsynchronousFileChannel.open(file),
				DefaultDataBufferFactory.sharedInstance, CHUNK);
	}

}
