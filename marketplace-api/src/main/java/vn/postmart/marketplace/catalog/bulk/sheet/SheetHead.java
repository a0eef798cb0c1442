package vn.postmart.marketplace.catalog.bulk.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The head of a file: which columns it has, by key or in either language. */
@Component
public class SheetHead {

	private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

	private static final Pattern ATTRIBUTE = Pattern.compile("([^:]+): *([a-z0-9]+(?:-[a-z0-9]+)*)");

	private final MessageSource messages;

	private final Set<String> attributeTitles = new HashSet<>(Set.of("attribute"));

	private final Map<String, SheetColumn> known = new HashMap<>();

	SheetHead(MessageSource messages) {
		this.messages = messages;
		SheetColumn.USUAL.forEach(this::know);
		know(SheetColumn.REASON);
		LANGUAGES.forEach((language) -> this.attributeTitles
			.add(normal(title(SheetColumn.attribute(""), language).replace(":", ""))));
	}

	private void know(SheetColumn column) {
		this.known.put(normal(column.key()), column);
		LANGUAGES.forEach((language) -> this.known.put(normal(title(column, language)), column));
	}

	/** What a column is called in a language. */
	public String title(SheetColumn column, Locale language) {
		return column.isAttribute() ? this.messages.getMessage("catalog.column.attribute",
				new Object[] { column.attributeCode() }, language)
				: this.messages.getMessage("catalog.column." + column.key(), null, language);
	}

	/**
	 * The columns of a head, in its order. Refused when one is unknown, twice there, or
	 * missing that must be there.
	 */
	List<SheetColumn> columns(List<String> head) {
		List<SheetColumn> columns = new ArrayList<>();
		for (String title : head) {
			SheetColumn column = column(title);
			if (column == null) {
				throw RefusedException.rule("catalog.import-column-unknown", title);
			}
			if (columns.contains(column)) {
				throw RefusedException.rule("catalog.import-column-twice", title);
			}
			columns.add(column);
		}
		List<String> missing = SheetColumn.REQUIRED.stream()
			.filter((column) -> !columns.contains(column))
			.map(SheetColumn::key)
			.toList();
		if (!missing.isEmpty()) {
			throw RefusedException.rule("catalog.import-column-missing", String.join(", ", missing));
		}
		return columns;
	}

	/**
	 * An attribute's code stands behind a colon, whatever stands before it in either
	 * language.
	 */
	private @Nullable SheetColumn column(String title) {
		Matcher attribute = ATTRIBUTE.matcher(title.strip());
		boolean named = attribute.matches() && this.attributeTitles.contains(normal(attribute.group(1)));
		return named ? SheetColumn.attribute(attribute.group(2)) : this.known.get(normal(title));
	}

	private static String normal(String title) {
		return VietnameseText.fold(title).replaceAll("[^a-z0-9]+", " ").strip().replace(' ', '_');
	}

}
