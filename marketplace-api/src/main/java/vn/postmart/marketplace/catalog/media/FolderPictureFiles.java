package vn.postmart.marketplace.catalog.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

/** Pictures in a folder, spread over 256 subfolders by the end of their id. */
final class FolderPictureFiles implements PictureFiles {

	private static final int CHUNK = 16 * 1024;

	private final Path folder;

	FolderPictureFiles(Path folder) {
		this.folder = folder.toAbsolutePath();
	}

	@Override
	public void write(UUID id, List<Rendition> renditions) {
		try {
			for (Rendition rendition : renditions) {
				write(file(id, rendition.size(), rendition.encoding()), rendition.bytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whole or not at all: a crash half-way leaves a file nobody asks for. */
	private static void write(Path file, byte[] bytes) throws IOException {
		Files.createDirectories(file.getParent());
		Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
		Files.write(unfinished, bytes);
		Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public Mono<StoredPicture> find(UUID id, PictureSize size, Encoding encoding) {
		Path file = file(id, size, encoding);
		return Mono.fromCallable(() -> Files.size(file))
			.subscribeOn(Schedulers.boundedElastic())
			.map((length) -> new StoredPicture(encoding, length, read(file)))
			.onErrorResume(NoSuchFileException.class, (missing) -> Mono.empty());
	}

	private static Flux<DataBuffer> read(Path file) {
		return DataBufferUtils.readAsynchronousFileChannel(() -> AsynchronousFileChannel.open(file),
				DefaultDataBufferFactory.sharedInstance, CHUNK);
	}

	private Path file(UUID id, PictureSize size, Encoding encoding) {
		String name = id.toString();
		return this.folder.resolve(name.substring(name.length() - 2))
			.resolve(name + "-" + size.pixels() + "." + encoding.extension());
	}

}
