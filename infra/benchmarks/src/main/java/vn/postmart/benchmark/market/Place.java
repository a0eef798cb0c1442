package vn.postmart.benchmark.market;

/** A commune, and the office where its households hand in their parcels. */
record Place(String province, String commune, String name, String office) {
}
