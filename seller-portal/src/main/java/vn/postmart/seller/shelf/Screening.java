package vn.postmart.seller.shelf;

import org.jspecify.annotations.Nullable;

/**
 * Offers of a category that are judged anew because what the post carries has changed.
 *
 * @param seen how many of the {@code total} were judged
 * @param barred how many the post carries no more
 * @param freed how many it carries again
 * @param endedAt null while it goes on
 */
public record Screening(String id, String category, long total, long seen, long barred, long freed,
		@Nullable String endedAt) {

	/** Whether it works by itself, so that the page looks again. */
	public boolean isUnderWay() {
		return this.endedAt == null;
	}

}
