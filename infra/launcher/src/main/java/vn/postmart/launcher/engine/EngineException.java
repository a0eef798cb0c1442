package vn.postmart.launcher.engine;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * Something that was to be started or stopped did not; the message is a sentence for the
 * person at the terminal, with the end of the log where there is one.
 */
public final class EngineException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String sentence;

	public EngineException(String message) {
		this(message, null);
	}

	public EngineException(String message, @Nullable Throwable cause) {
		super(message, cause);
		this.sentence = message;
	}

	/**
	 * The message, which is never absent.
	 */
	public String sentence() {
		return sentence;
	}

}
