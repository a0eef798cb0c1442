package vn.postmart.marketplace.catalog;

import java.util.List;

import vn.postmart.marketplace.shared.problem.FieldError;

/** What was planned for some listings when it was asked. */
public interface PlansInForce {

	/**
	 * What a file shows of a listing: the promise that is sent soonest, and the window
	 * that is open or opens next.
	 */
	SalesPlan of(ListingId listing);

	/**
	 * What is wrong with planning this for a listing, which may be a new one; the fields
	 * are named as those of a plan. What is planned already is never wrong.
	 */
	List<FieldError> check(ListingId listing, SalesPlan wanted);

}
