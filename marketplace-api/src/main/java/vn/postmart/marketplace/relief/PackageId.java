package vn.postmart.marketplace.relief;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one family's package. */
public record PackageId(@JsonValue UUID value) {

	private static final String PREFIX = "relief:";

	/** How other modules refer to the package's parcel, stock and money. */
	public String reference() {
		return PREFIX + this.value;
	}

	/** Whether a reference names a package. */
	public static boolean isReference(String reference) {
		return reference.startsWith(PREFIX);
	}

	/** The package a reference names. */
	public static PackageId ofReference(String reference) {
		return new PackageId(UUID.fromString(reference.substring(PREFIX.length())));
	}

}
