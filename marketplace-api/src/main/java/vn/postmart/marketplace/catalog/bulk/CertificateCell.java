package vn.postmart.marketplace.catalog.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetRow;
import vn.postmart.marketplace.catalog.domain.CertificateClaim.Scheme;
import vn.postmart.marketplace.catalog.domain.CertificateClaim;

/**
 * All certificates of a listing in one cell, separated by semicolons:
 * {@code OCOP 4 | OCOP-24-0001 | UBND tỉnh Bắc Ninh | 2025-01-01 | 2028-01-01}. The last
 * day may be missing. A separator within a number or a name has a backslash before it.
 */
final class CertificateCell {

	/** A backslash before anything but a separator or another one is a letter itself. */
	private static final String LETTER = "(?:[^|\\\\]|\\\\[;|\\\\]|\\\\(?![;|\\\\]))";

	private static final Pattern CLAIM = Pattern.compile("([A-Z_]+)(?: ([1-9]))? *\\| *(" + LETTER + "{1,60}?) *\\| *("
			+ LETTER + "{1,120}?) *\\| *([^|]+?)(?: *\\| *([^|]+?))?");

	/** A semicolon with an even number of backslashes before it: they mark each other. */
	private static final Pattern SEPARATOR = Pattern.compile("(?<=(?<!\\\\)(?:\\\\\\\\){0,60});");

	private static final Pattern SPECIAL = Pattern.compile("[;|\\\\]");

	private static final Pattern MARKED = Pattern.compile("\\\\([;|\\\\])");

	private static final int MOST = 8;

	private static final int SCHEME = 1;

	private static final int GRADE = 2;

	private static final int NUMBER = 3;

	private static final int ISSUER = 4;

	private static final int ISSUED = 5;

	private static final int EXPIRES = 6;

	private CertificateCell() {
	}

	static List<CertificateClaim> read(Cells cells, SheetRow row) {
		List<CertificateClaim> claims = new ArrayList<>();
		List<String> parts = SEPARATOR.splitAsStream(row.cell(SheetColumn.CERTIFICATES))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.toList();
		for (String part : parts) {
			Optional<CertificateClaim> claim = claim(part);
			if (claim.isEmpty() || parts.size() > MOST) {
				cells.fault(SheetColumn.CERTIFICATES, "catalog.cell-certificates");
			}
			claim.ifPresent(claims::add);
		}
		return claims;
	}

	static String write(List<CertificateClaim> claims) {
		return String.join("; ", claims.stream().map(CertificateCell::write).toList());
	}

	private static String write(CertificateClaim claim) {
		String scheme = claim.scheme().name() + ((claim.grade() != null) ? " " + claim.grade() : "");
		List<String> parts = new ArrayList<>(
				List.of(scheme, marked(claim.number()), marked(claim.issuer()), claim.issuedOn().toString()));
		if (claim.expiresOn() != null) {
			parts.add(claim.expiresOn().toString());
		}
		return String.join(" | ", parts);
	}

	private static Optional<CertificateClaim> claim(String part) {
		Matcher claim = CLAIM.matcher(part);
		if (!claim.matches()) {
			return Optional.empty();
		}
		Optional<Scheme> scheme = Arrays.stream(Scheme.values())
			.filter((known) -> known.name().equals(claim.group(SCHEME).toUpperCase(Locale.ROOT)))
			.findFirst();
		Optional<LocalDate> issued = CellReading.day(claim.group(ISSUED));
		String last = claim.group(EXPIRES);
		Optional<LocalDate> expires = (last != null) ? CellReading.day(last) : Optional.empty();
		if (scheme.isEmpty() || issued.isEmpty() || (last != null && expires.isEmpty())) {
			return Optional.empty();
		}
		return Optional.of(new CertificateClaim(scheme.get(), grade(claim.group(GRADE)), plain(claim.group(NUMBER)),
				plain(claim.group(ISSUER)), issued.get(), expires.orElse(null)));
	}

	private static String marked(String text) {
		return SPECIAL.matcher(text).replaceAll("\\\\$0");
	}

	private static String plain(String text) {
		return MARKED.matcher(text).replaceAll("$1");
	}

	private static @Nullable Integer grade(@Nullable String stars) {
		return (stars != null) ? Integer.valueOf(stars) : null;
	}

}
