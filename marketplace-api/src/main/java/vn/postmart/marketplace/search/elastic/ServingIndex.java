package vn.postmart.marketplace.search.elastic;

import org.springframework.stereotype.Component;

/**
 * Whether the index that searches go to has the layout that this code asks for. One of
 * another layout would answer, and wrongly: until it is replaced PostgreSQL answers.
 */
@Component
class ServingIndex {

	private volatile boolean fits;

	boolean fits() {
		return this.fits;
	}

	void seen(boolean fitting) {
		this.fits = fitting;
	}

}
