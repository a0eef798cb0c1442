package vn.postmart.marketplace.catalog.bulk;

/** The next batch of an import is to be worked off. */
record ImportStep(ImportId importId) {

	/** The event's frozen name. */
	static final String TYPE = "catalog.import-step";

}
