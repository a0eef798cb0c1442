package vn.postmart.marketplace.catalog;

/** The forms a certificate's document is kept in. */
public enum DocumentType {

	PDF("application/pdf", "pdf"), JPEG("image/jpeg", "jpg");

	private final String mediaType;

	private final String extension;

	DocumentType(String mediaType, String extension) {
		this.mediaType = mediaType;
		this.extension = extension;
	}

	public String mediaType() {
		return this.mediaType;
	}

	public String extension() {
		return this.extension;
	}

}
