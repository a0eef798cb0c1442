package vn.postmart.simulator.post;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

import vn.postmart.simulator.journal.Fact;

/**
 * What the carrier did. These are the lines of its journal, and the type names are their
 * {@code effect}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "effect")
sealed interface PostFact extends Fact {

	/** A fact about one parcel that moves no money. */
	sealed interface AboutItem extends PostFact {

		String itemId();

		@Override
		default String key() {
			return itemId();
		}

		@Override
		default long amountVnd() {
			return 0;
		}

	}

	/** The parcel's data came in; the amount is the cash to collect. */
	@JsonTypeName("pre-advised")
	record PreAdvised(PreAdvice advice, String carrierReference, @Nullable String idempotencyKey) implements PostFact {

		@Override
		public String key() {
			return this.advice.itemId();
		}

		@Override
		public long amountVnd() {
			return this.advice.codAmountVnd();
		}

	}

	/** A counter took it in. */
	@JsonTypeName("accepted")
	record Accepted(String itemId, Acceptance acceptance) implements AboutItem {
	}

	/** A counter brought a parcel without data: an alarm. */
	@JsonTypeName("acceptance-refused")
	record AcceptanceRefused(String itemId, String officeCode, String clerk, String reason) implements AboutItem {
	}

	/** The sender withdrew it before acceptance. */
	@JsonTypeName("cancelled")
	record Cancelled(String itemId) implements AboutItem {
	}

	/** It was scanned on its way. */
	@JsonTypeName("moved")
	record Moved(String itemId, ItemEvent event) implements AboutItem {
	}

	/** A counter gave it to the addressee; delivery follows at once. */
	@JsonTypeName("handed-over")
	record HandedOver(String itemId, HandOver handOver) implements AboutItem {
	}

	/**
	 * It reached the addressee; the amount is the cash collected, zero when none was due.
	 */
	@JsonTypeName("delivered")
	record Delivered(String itemId, ItemEvent event) implements PostFact {

		@Override
		public String key() {
			return this.itemId;
		}

		@Override
		public long amountVnd() {
			return this.event.codCollectedVnd();
		}

	}

	/** Its cash was counted at the office. */
	@JsonTypeName("cod-counted")
	record CodCounted(String itemId, long amountVnd) implements PostFact {

		@Override
		public String key() {
			return this.itemId;
		}

	}

	/** Counted cash of several parcels was paid to the sender's bank. */
	@JsonTypeName("cod-remitted")
	record CodRemitted(Remittance remittance) implements PostFact {

		@Override
		public String key() {
			return this.remittance.batchId();
		}

		@Override
		public long amountVnd() {
			return this.remittance.totalVnd();
		}

	}

}
