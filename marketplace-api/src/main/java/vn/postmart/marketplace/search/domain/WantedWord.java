package vn.postmart.marketplace.search.domain;

/**
 * A word that is looked for.
 *
 * @param accented as it was typed
 * @param folded without accents
 */
public record WantedWord(String accented, String folded) {

	public boolean hasAccents() {
		return !this.accented.equals(this.folded);
	}

}
