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

	public EngineException(String message) {
		super(message);
	}

	public EngineException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
