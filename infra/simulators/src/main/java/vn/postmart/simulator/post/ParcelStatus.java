package vn.postmart.simulator.post;

/**
 * Where a parcel stands.
 */
enum ParcelStatus {

	PRE_ADVISED, ACCEPTED, IN_TRANSIT, AT_DELIVERY_OFFICE, OUT_FOR_DELIVERY, READY_FOR_PICKUP, DELIVERED, CANCELLED

}
