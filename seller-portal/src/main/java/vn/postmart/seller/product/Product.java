package vn.postmart.seller.product;

import org.jspecify.annotations.Nullable;
import vn.postmart.web.page.Page;

/** A product that several stalls may offer. */
public record Product(String id, String name, String nameEn, String category, @Nullable String provinceCode) {

	public String name(Page page) {
		return page.either(this.name, this.nameEn);
	}

}
