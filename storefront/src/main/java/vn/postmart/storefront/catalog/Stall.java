package vn.postmart.storefront.catalog;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Page;

/**
 * A household's or cooperative's stall.
 */
public record Stall(String id, String kind, String name, String ownerName, Named province, Named commune,
		@Nullable String about, @Nullable String aboutEn, Instant since) {

	public String about(Page page) {
		return page.either((this.about != null) ? this.about : "", this.aboutEn);
	}

	public boolean isCooperative() {
		return "COOPERATIVE".equals(this.kind);
	}

}
