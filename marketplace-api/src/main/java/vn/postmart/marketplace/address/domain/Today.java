package vn.postmart.marketplace.address.domain;

import java.time.LocalDate;

/** Tells the day in Vietnam. */
@FunctionalInterface
public interface Today {

	/** The day it is now. */
	LocalDate get();

}
