package vn.postmart.marketplace.search.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.Kin;
import vn.postmart.marketplace.search.domain.SearchDocument;
import vn.postmart.marketplace.search.domain.VersionedDocument;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** Finds what can be ordered in place of a listing, or beside it. */
@Component
public class FindRelated {

	private static final int MOST = 8;

	private final Documents documents;

	private final FindRows rows;

	private final Clock clock;

	FindRelated(Documents documents, FindRows rows, Clock clock) {
		this.documents = documents;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * The relatives of a listing, on sale or not. Refused for one that search never knew.
	 */
	public Mono<List<Card>> of(UUID listingId) {
		return this.documents.of(List.of(listingId))
			.flatMapIterable((found) -> found)
			.next()
			.map(VersionedDocument::document)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap(this::related);
	}

	private Mono<List<Card>> related(SearchDocument listing) {
		Kin kin = Kin.of(listing, VietnamTime.today(this.clock).getMonthValue());
		return this.rows.find((from) -> from.related(kin, MOST));
	}

}
