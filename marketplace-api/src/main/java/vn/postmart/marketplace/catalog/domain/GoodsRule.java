package vn.postmart.marketplace.catalog.domain;

/**
 * What the post does with the goods of a category.
 *
 * @param note for the reader, in Vietnamese
 * @param noteEn the same in English
 */
public record GoodsRule(Decision decision, String note, String noteEn) {

	/** Whether its goods are not carried. */
	public boolean bars() {
		return this.decision == Decision.REFUSE;
	}

	/** Whether goods are carried. */
	public enum Decision {

		/** Carried as anything is. */
		ALLOW,
		/** Carried when packed and sent as the note says. */
		CONDITION,
		/** Not carried. */
		REFUSE

	}

}
