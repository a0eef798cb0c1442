package vn.postmart.marketplace.search.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What search knows of a listing, its texts already analysed.
 *
 * @param visible whether it is on sale; a listing that is not is kept, so that its
 * version goes on
 * @param buyable whether it can be ordered now
 * @param categories its own and all above it
 * @param shipping where it can be sent
 * @param pricePerKg for comparison, {@code null} when it has no weight
 * @param nameAccented the name in one spelling, with accents
 * @param nameFolded the name without accents
 * @param textAccented the name and everything else worth finding it by, with accents
 * @param textFolded the same without accents
 * @param marks the schemes of its valid certificates
 * @param foods what food it is, as {@link FoodMark}s
 * @param rating what it is ranked by among others, in thousandths of a star
 * @param sold how many grams of it were delivered
 * @param card what a list shows of it, as JSON
 */
public record SearchDocument(UUID listingId, boolean visible, boolean buyable, UUID stallId, List<String> categories,
		String province, Shipping shipping, long price, @Nullable Long pricePerKg, Instant listedAt,
		List<Integer> season, List<String> marks, String nameAccented, String nameFolded, String textAccented,
		String textFolded, List<String> foods, long rating, long sold, String card) {

	public SearchDocument {
		categories = List.copyOf(categories);
		season = List.copyOf(season);
		marks = List.copyOf(marks);
		foods = List.copyOf(foods);
	}

	/** Tells other contents apart: two documents of one digest are the same. */
	public long digest() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
			return ByteBuffer.wrap(hash).getLong();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
