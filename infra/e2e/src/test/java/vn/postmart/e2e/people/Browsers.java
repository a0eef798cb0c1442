package vn.postmart.e2e.people;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * One Chromium, the system's own, for everybody. Without one the journeys fail, unless
 * {@code POSTMART_SKIP_BROWSER_TESTS=true} says to skip them.
 */
public final class Browsers implements AutoCloseable {

	private static final String CHROMIUM = "POSTMART_CHROMIUM";

	private static final String SKIP = "POSTMART_SKIP_BROWSER_TESTS";

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private final Playwright playwright;

	private final Browser browser;

	private Browsers(Path chromium) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium)
				.setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
	}

	public static Browsers open() {
		return new Browsers(chromium().orElseThrow(() -> new AssertionError(
				"The journeys need Chromium. Install it (Debian: apt-get install chromium), name it with " + CHROMIUM
						+ ", or skip the journeys with " + SKIP + "=true.")));
	}

	/** Whether there is none and nobody minds. */
	public static boolean isExcused() {
		return chromium().isEmpty() && "true".equals(System.getenv(SKIP));
	}

	/** Somebody with a phone of 360 by 740 points that speaks Vietnamese. */
	public Visitor visitor(Script script) {
		return new Visitor(this.browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN")
			.setTimezoneId("Asia/Ho_Chi_Minh")
			.setViewportSize(360, 740)
			.setJavaScriptEnabled(script == Script.ON)), script);
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

	private static Optional<Path> chromium() {
		String named = System.getenv(CHROMIUM);
		if (named != null) {
			return Optional.of(Path.of(named));
		}
		return Stream.of(System.getenv("PATH").split(":"))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
