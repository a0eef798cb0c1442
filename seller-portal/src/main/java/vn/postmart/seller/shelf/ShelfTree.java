package vn.postmart.seller.shelf;

import java.util.List;

import vn.postmart.web.page.Page;

/**
 * All categories, and how far offers are judged by rules that changed.
 *
 * @param shelves the tops of the tree
 */
public record ShelfTree(List<Shelf> shelves, List<Screening> screenings) {

	/** Whether something works by itself, so that the page looks again. */
	public boolean isUnderWay() {
		return this.screenings.stream().anyMatch(Screening::isUnderWay);
	}

	/** What the category of a screening is called; its slug when it is gone. */
	public String name(Page page, Screening screening) {
		return ShelfForm.find(this.shelves, screening.category())
			.map((shelf) -> shelf.name(page))
			.orElse(screening.category());
	}

}
