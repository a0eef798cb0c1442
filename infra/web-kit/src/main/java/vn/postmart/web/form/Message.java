package vn.postmart.web.form;

import java.util.List;

/**
 * Something to tell the reader, not yet in a language or already in theirs.
 */
public sealed interface Message {

	/** A key of the message bundles, and what fills its gaps. */
	record Key(String key, List<Object> arguments) implements Message {

		public Key {
			arguments = List.copyOf(arguments);
		}

		public Key(String key, Object... arguments) {
			this(key, List.of(arguments));
		}

	}

	/** Words that came from the API in the reader's language. */
	record Text(String text) implements Message {

	}

}
