package vn.postmart.marketplace.postal.label;

import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines that fit a box.
 *
 * @param size of the letters, in points
 */
record TextBlock(List<String> lines, float size) {

	static final float LEADING = 1.22f;

	private static final float STEP = 0.5f;

	private static final String CUT = "…";

	/**
	 * Sets text as large as it fits the box, between two sizes. What does not fit in the
	 * smallest is cut, which an ellipsis shows.
	 */
	static TextBlock fit(String text, Typeface face, Box box, float largest, float smallest) {
		String printable = face.printable(text);
		float size = largest;
		List<String> lines = wrap(printable, face, box.width(), size);
		while (lines.size() * size * LEADING > box.height() && size > smallest) {
			size -= STEP;
			lines = wrap(printable, face, box.width(), size);
		}
		int room = Math.max(1, (int) (box.height() / (size * LEADING)));
		return new TextBlock((lines.size() > room) ? cut(lines, room, face, box.width(), size) : lines, size);
	}

	private static List<String> wrap(String text, Typeface face, float width, float size) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.split(" ")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (face.width(longer, size) <= width) {
				line = longer;
				continue;
			}
			if (!line.isEmpty()) {
				lines.add(line);
			}
			line = breakWord(word, lines, face, width, size);
		}
		lines.add(line);
		return lines;
	}

	/** Adds the lines a word fills by itself and returns what is left of it. */
	private static String breakWord(String word, List<String> lines, Typeface face, float width, float size) {
		String rest = word;
		while (face.width(rest, size) > width) {
			int end = rest.length() - 1;
			while (end > 1 && face.width(rest.substring(0, end), size) > width) {
				end--;
			}
			lines.add(rest.substring(0, end));
			rest = rest.substring(end);
		}
		return rest;
	}

	private static List<String> cut(List<String> lines, int room, Typeface face, float width, float size) {
		List<String> kept = new ArrayList<>(lines.subList(0, room));
		String last = kept.removeLast();
		while (!last.isEmpty() && face.width(last + CUT, size) > width) {
			last = last.substring(0, last.length() - 1);
		}
		kept.add(last.stripTrailing() + CUT);
		return kept;
	}

}
