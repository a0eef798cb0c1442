package vn.postmart.benchmark.market;

import java.util.UUID;

/** Who sells. */
record Stall(UUID id, String owner, String name, Place place) {
}
