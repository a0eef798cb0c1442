package vn.postmart.simulator.journal;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that happened, as the journal keeps it.
 */
public interface Fact {

	/** The identifier of what it happened to. */
	@JsonProperty
	String key();

	/** The money it is about, in whole dong; zero when none. */
	@JsonProperty
	long amountVnd();

}
