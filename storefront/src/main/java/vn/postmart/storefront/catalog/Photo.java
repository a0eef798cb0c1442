package vn.postmart.storefront.catalog;

/**
 * A photo of goods; the API keeps it in three widths.
 */
public record Photo(String id, String alt) {

	public String url(int width) {
		return "/media/" + this.id + "/" + width + ".webp";
	}

}
