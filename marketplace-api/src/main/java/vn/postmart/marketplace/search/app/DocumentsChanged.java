package vn.postmart.marketplace.search.app;

/** There are documents the index does not have in their newest version. */
record DocumentsChanged(int count) {

	static final String TYPE = "search.documents-changed";

}
