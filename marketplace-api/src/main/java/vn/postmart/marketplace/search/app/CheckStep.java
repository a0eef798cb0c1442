package vn.postmart.marketplace.search.app;

/** A check of the index is to go on. */
record CheckStep(long check, int step) {

	static final String TYPE = "search.check-step";

	static CheckStep of(IndexCheck check) {
		return new CheckStep(check.number(), check.step());
	}

}
