package vn.postmart.marketplace.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/**
 * What brings a hit up, and by how many points.
 */
record Merit(int points, Query query) {

	/** Gives its points to the hits that have it. */
	Query scored() {
		return ElasticMatching.worth(this.points, this.query);
	}

	/** The same; the engine tells the name with each hit that has it. */
	Query told(String name) {
		return Query.of((scored) -> scored
			.constantScore((score) -> score.filter(this.query).boost((float) this.points).queryName(name)));
	}

}
