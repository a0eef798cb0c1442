package vn.postmart.marketplace.search.language;

import java.util.Set;

/**
 * A food, or a class of foods.
 *
 * @param broader its class, what it is a kind of and what it is made of, all the way up
 * @param isClass whether it stands for all the foods of a class
 * @param prepared whether a food named behind it is only what it is made of
 */
record Food(String id, Set<String> broader, boolean isClass, boolean prepared) {

	Food {
		broader = Set.copyOf(broader);
	}

}
