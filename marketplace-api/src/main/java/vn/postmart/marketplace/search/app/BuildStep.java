package vn.postmart.marketplace.search.app;

/** A build of the index is to go on. */
record BuildStep(long build, int step) {

	static final String TYPE = "search.build-step";

	static BuildStep of(IndexBuild build) {
		return new BuildStep(build.number(), build.step());
	}

}
