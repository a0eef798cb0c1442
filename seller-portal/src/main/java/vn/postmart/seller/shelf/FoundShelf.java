package vn.postmart.seller.shelf;

import java.util.List;
import java.util.Optional;

/**
 * A category among all.
 *
 * @param parent slug of the one it stands in, empty at the top
 */
public record FoundShelf(List<Shelf> all, Shelf shelf, String parent) {

	static Optional<FoundShelf> of(List<Shelf> all, String slug) {
		return ShelfForm.find(all, slug).map((shelf) -> new FoundShelf(all, shelf, parent(all, shelf)));
	}

	private static String parent(List<Shelf> all, Shelf shelf) {
		return all.stream().filter((top) -> top.children().contains(shelf)).map(Shelf::slug).findFirst().orElse("");
	}

}
