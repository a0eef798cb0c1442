package vn.postmart.simulator.payment;

/**
 * An event that a fact gave rise to; what it shows is the object after that fact.
 */
record EventRef(String id, EventType type) {
}
