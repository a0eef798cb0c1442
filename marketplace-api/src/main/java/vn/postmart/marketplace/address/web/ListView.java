package vn.postmart.marketplace.address.web;

import java.util.List;

/** The first items of a list and how many there are in all. */
record ListView<T>(List<T> items, int total) {

	ListView {
		items = List.copyOf(items);
	}

}
