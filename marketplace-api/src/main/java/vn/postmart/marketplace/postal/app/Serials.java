package vn.postmart.marketplace.postal.app;

import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.ItemId;

/**
 * The pool that item identifiers are minted from. Joins the caller's transaction: a
 * rollback gives them back.
 */
public interface Serials {

	/**
	 * So many fresh identifiers, one round trip as a rule; none was minted in the 24
	 * months before.
	 */
	Mono<List<ItemId>> take(int count);

}
