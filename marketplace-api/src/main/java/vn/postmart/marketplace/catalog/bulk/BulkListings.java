package vn.postmart.marketplace.catalog.bulk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotRecorded;
import vn.postmart.marketplace.catalog.SalesPlan;
import vn.postmart.marketplace.catalog.app.CertificateRegister.Document;
import vn.postmart.marketplace.catalog.domain.Place;
import vn.postmart.marketplace.catalog.domain.WayOfSale;

/** Listings written by sets of rows. Everything joins the caller's transaction. */
public interface BulkListings {

	/**
	 * The listings that the stalls have under these codes; an id counts as a code.
	 */
	Flux<Known> known(Collection<UUID> stalls, Collection<String> codes);

	/**
	 * Writes the next good rows of an import and takes them away: listings that changed,
	 * their certificates, and lots that are new. A row that changes nothing writes
	 * nothing.
	 */
	Mono<Loaded> load(ImportId id, int size, Instant at);

	/**
	 * Changes listings of a stall that are still in the version their line was read in;
	 * the ones it changed.
	 */
	Mono<Set<ListingId>> reprice(UUID stall, List<PriceListItem> items);

	/** By what those of the listings are sold that are the stall's. */
	Mono<Map<ListingId, WayOfSale>> waysOfSale(UUID stall, Collection<ListingId> ids);

	/**
	 * All listings of a stall as a file would bring them, oldest first, each with its
	 * newest lot; one without a code goes by its id.
	 */
	Flux<BulkDraft> ofStall(UUID stall);

	/**
	 * A listing as it is, of which a file may leave columns out.
	 *
	 * @param code null when its seller gave it none
	 * @param attributes its answers
	 * @param lots the codes of its lots
	 */
	record Known(UUID listingId, UUID stallId, @Nullable String code, String nameEn, String descriptionEn,
			String unitLabelEn, @Nullable Long unitMillilitres, @Nullable Integer weightTolerance, boolean active,
			Place place, Map<String, String> attributes, Set<String> lots) {

		public Known {
			attributes = Map.copyOf(attributes);
			lots = Set.copyOf(lots);
		}

	}

	/**
	 * A batch that was written.
	 *
	 * @param rows how many rows of the file it was
	 * @param plans how its listings are to be sold ahead, of those whose rows say so
	 * @param dropped documents of certificates that are claimed no more
	 */
	record Loaded(int rows, List<ListingId> changed, List<LotRecorded> lots, Map<ListingId, SalesPlan> plans,
			List<Document> dropped) {

		public Loaded {
			changed = List.copyOf(changed);
			lots = List.copyOf(lots);
			plans = Map.copyOf(plans);
			dropped = List.copyOf(dropped);
		}

	}

}
