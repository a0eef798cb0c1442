package vn.postmart.simulator.fault;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What may go wrong.
 */
public enum FaultKind {

	/** Every request is answered 503 and nothing is done. */
	@JsonProperty("outage")
	OUTAGE,
	/** The work is done, the reply comes late. */
	@JsonProperty("delay")
	DELAY,
	/** The work is done, then the connection is reset instead of a reply. */
	@JsonProperty("cut-reply")
	CUT_REPLY,
	/** The work is done, the reply is 200 with a body that nobody can read. */
	@JsonProperty("bad-reply")
	BAD_REPLY,
	/** An event is sent three times at once. */
	@JsonProperty("duplicate-webhooks")
	DUPLICATE_WEBHOOKS,
	/** An event is held back, so that later ones overtake it. */
	@JsonProperty("reorder-webhooks")
	REORDER_WEBHOOKS,
	/** An event is never sent. */
	@JsonProperty("drop-webhooks")
	DROP_WEBHOOKS

}
