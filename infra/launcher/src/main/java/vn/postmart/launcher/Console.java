package vn.postmart.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import vn.postmart.launcher.stack.Part;
import vn.postmart.launcher.stack.Progress;

/**
 * Tells the person at the terminal what happens, a line at a time, each with the seconds
 * since the command was given.
 */
final class Console implements Progress {

	/**
	 * Set by {@code infra/up}, so that the time includes what it did before: milliseconds
	 * since the epoch.
	 */
	private static final String BEGAN = "POSTMART_BEGAN";

	private final PrintStream out;

	private final long began;

	private volatile boolean interrupted;

	private Console(PrintStream out, long began) {
		this.out = out;
		this.began = began;
	}

	static Console of(PrintStream out, Map<String, String> environment) {
		String began = environment.getOrDefault(BEGAN, "");
		return new Console(out, began.matches("\\d{1,18}") ? Long.parseLong(began) : System.currentTimeMillis());
	}

	synchronized void say(String line) {
		out.printf(Locale.ROOT, "[%6.1f s] %s%n", (System.currentTimeMillis() - began) / 1000.0, line);
		out.flush();
	}

	synchronized void print(String text) {
		out.print(text);
		out.flush();
	}

	/**
	 * Says why nothing came of it, unless the person has stopped it and so knows.
	 */
	void refuse(String sentence) {
		if (!interrupted) {
			say("Refused: " + sentence);
		}
	}

	void interrupted() {
		interrupted = true;
	}

	@Override
	public void starting(Part part) {
		say("Starting " + part.label());
	}

	@Override
	public void ready(Part part, Duration took) {
		say(String.format(Locale.ROOT, "Ready: %s, after %.1f s", part.label(), took.toMillis() / 1000.0));
	}

	@Override
	public void stopped(Part part) {
		say("Stopped " + part.label());
	}

}
