package vn.postmart.marketplace.catalog.media;

import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.postmart.marketplace.catalog.app.Pictures;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

/** Pictures read, made and written in one go, on the few threads there are for it. */
final class KeptPictures implements Pictures {

	private final PictureReader reader = new PictureReader();

	private final PictureMaker maker = new PictureMaker();

	private final PictureFiles files;

	private final Scheduler workshop;

	KeptPictures(PictureFiles files, Scheduler workshop) {
		this.files = files;
		this.workshop = workshop;
	}

	@Override
	public Mono<Void> keep(UUID id, byte[] upload) {
		return Mono.<Void>fromRunnable(() -> make(id, upload)).subscribeOn(this.workshop);
	}

	private void make(UUID id, byte[] upload) {
		switch (this.reader.read(upload)) {
			case Reading.Taken taken -> this.files.write(id, this.maker.make(taken.picture()));
			case Reading.NotTaken notTaken -> throw refused(notTaken.fault());
		}
	}

	/** Says what is wrong with an upload. */
	static RefusedException refused(PictureFault fault) {
		ProblemType type = (fault == PictureFault.TOO_LARGE) ? ProblemType.TOO_LARGE : ProblemType.MALFORMED;
		return RefusedException.of(type).withFields(List.of(FieldError.of("photo", fault.messageKey())));
	}

}
