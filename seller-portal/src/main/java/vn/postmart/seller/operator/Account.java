package vn.postmart.seller.operator;

import java.util.Map;
import java.util.Optional;

import vn.postmart.web.page.Page;

/**
 * An account of the ledger: debits above zero, credits below.
 *
 * @param code what it holds and, after a colon, whose it is:
 * {@code payable:stall:0199a1b2-…}
 */
public record Account(String code, long balanceVnd) {

	private static final String OF_A_STALL = "payable:stall:";

	private static final int SHOWN_OF_AN_ID = 8;

	/** The stall it is owed to, if it is owed to one. */
	Optional<String> stall() {
		return this.code.startsWith(OF_A_STALL) ? Optional.of(this.code.substring(OF_A_STALL.length()))
				: Optional.empty();
	}

	/**
	 * What it is in the page's language, with the stall's name or else the end of the id;
	 * its code when the page has no words for it.
	 * @param stalls names by id
	 */
	public String words(Page page, Map<String, String> stalls) {
		String key = "operator.account." + kind();
		return page.textOr(key, "").isEmpty() ? this.code : page.text(key, owner(stalls));
	}

	private String kind() {
		return stall().isPresent() ? "payable-stall" : this.code.split(":", 2)[0];
	}

	private String owner(Map<String, String> stalls) {
		return stall().map(stalls::get).orElseGet(this::shortId);
	}

	private String shortId() {
		String id = this.code.substring(this.code.lastIndexOf(':') + 1);
		return (id.length() > SHOWN_OF_AN_ID + SHOWN_OF_AN_ID) ? "…" + id.substring(id.length() - SHOWN_OF_AN_ID) : id;
	}

}
