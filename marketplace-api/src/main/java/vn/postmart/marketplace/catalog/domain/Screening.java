package vn.postmart.marketplace.catalog.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.domain.Offered.Verdict;

/**
 * The offers of a category and those in it are judged anew, and how far that is.
 *
 * @param total how many there were when it began
 * @param seen how many were judged
 * @param barred how many of them the post carries no more
 * @param freed how many it carries again
 * @param endedAt null while it goes on
 */
public record Screening(UUID id, String category, long total, long seen, long barred, long freed, Instant startedAt,
		@Nullable Instant endedAt) {

	/** Whether there is more to judge. */
	public boolean isUnderWay() {
		return this.endedAt == null;
	}

	/** So many more were judged, and some of them otherwise than before. */
	public Screening judged(int more, List<Verdict> verdicts) {
		long newlyBarred = verdicts.stream().filter(Verdict::isNewlyBarred).count();
		long newlyFreed = verdicts.stream().filter(Verdict::isFreed).count();
		return new Screening(this.id, this.category, this.total, this.seen + more, this.barred + newlyBarred,
				this.freed + newlyFreed, this.startedAt, this.endedAt);
	}

}
