package vn.postmart.marketplace.catalog.media;

import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.postmart.marketplace.catalog.DocumentType;
import vn.postmart.marketplace.catalog.app.Documents;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

/** Documents read and written on the few threads there are for uploads. */
final class KeptDocuments implements Documents {

	private final DocumentReader reader = new DocumentReader();

	private final FileStore store;

	private final Scheduler workshop;

	KeptDocuments(FileStore store, Scheduler workshop) {
		this.store = store;
		this.workshop = workshop;
	}

	@Override
	public Mono<DocumentType> keep(UUID id, byte[] upload) {
		return Mono.fromCallable(() -> make(id, upload)).subscribeOn(this.workshop);
	}

	@Override
	public Mono<Kept> find(UUID id, DocumentType type) {
		return this.store.find(key(id, type)).map((file) -> new Kept(type, file.length(), file.bytes()));
	}

	@Override
	public Mono<Void> remove(UUID id, DocumentType type) {
		return Mono.<Void>fromRunnable(() -> this.store.delete(key(id, type))).subscribeOn(this.workshop);
	}

	private DocumentType make(UUID id, byte[] upload) {
		return switch (this.reader.read(upload)) {
			case DocumentReading.Taken(DocumentType type, byte[] bytes) -> {
				this.store.write(key(id, type), type.mediaType(), bytes);
				yield type;
			}
			case DocumentReading.NotTaken(DocumentFault fault) -> throw refused(fault);
		};
	}

	private static String key(UUID id, DocumentType type) {
		String name = id.toString();
		return "documents/" + name.substring(name.length() - 2) + "/" + name + "." + type.extension();
	}

	/** Says what is wrong with an upload. */
	static RefusedException refused(DocumentFault fault) {
		ProblemType type = (fault == DocumentFault.TOO_LARGE) ? ProblemType.TOO_LARGE : ProblemType.MALFORMED;
		return RefusedException.of(type).withFields(List.of(FieldError.of("document", fault.messageKey())));
	}

}
