package vn.postmart.marketplace.relief.domain;

import java.util.List;

/** What each family gets, and from whose stock. */
public record Kit(String name, String nameEn, List<KitSource> sources) {

	public Kit {
		sources = List.copyOf(sources);
	}

	/** How many families it reaches. */
	public int kits() {
		return this.sources.stream().mapToInt(KitSource::kits).sum();
	}

}
