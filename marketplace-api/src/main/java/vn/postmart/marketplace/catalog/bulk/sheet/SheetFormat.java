package vn.postmart.marketplace.catalog.bulk.sheet;

/** The kinds of files that are read and written. */
public enum SheetFormat {

	CSV("text/csv", "csv"), XLSX(SheetFormat.XLSX_TYPE, "xlsx");

	/** The media type of Excel's workbooks. */
	public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final String mediaType;

	private final String extension;

	SheetFormat(String mediaType, String extension) {
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
