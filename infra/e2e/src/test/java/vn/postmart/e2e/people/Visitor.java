package vn.postmart.e2e.people;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser window of somebody's own. What the browser complains about is remembered, and
 * fails the journey when the window is closed.
 */
public final class Visitor implements AutoCloseable {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

	private static final int SERVER_FAULT = 500;

	private final BrowserContext context;

	private final Page page;

	private final Script script;

	private final List<String> complaints = new ArrayList<>();

	Visitor(BrowserContext context, Script script) {
		this.context = context;
		this.script = script;
		this.page = context.newPage();
		this.page.onConsoleMessage(this::heard);
		this.page.onPageError((error) -> this.complaints.add(error));
		this.page.onResponse(this::answered);
	}

	Page page() {
		return this.page;
	}

	boolean hasScript() {
		return this.script == Script.ON;
	}

	/**
	 * The page that is open has no fault that the WCAG checks can find; they need
	 * scripts.
	 */
	void assertAccessible() {
		if (hasScript()) {
			assertThat(new AxeBuilder(this.page).withTags(WCAG).analyze().getViolations())
				.as("accessibility of %s", this.page.url())
				.isEmpty();
		}
	}

	/**
	 * Console errors, breaches of the content security policy, uncaught exceptions,
	 * server faults.
	 */
	@Override
	public void close() {
		this.context.close();
		assertThat(this.complaints).as("complaints of the browser").isEmpty();
	}

	private void heard(ConsoleMessage message) {
		if ("error".equals(message.type())) {
			this.complaints.add(message.text() + " (" + this.page.url() + ")");
		}
	}

	private void answered(Response response) {
		if (response.status() >= SERVER_FAULT) {
			this.complaints.add(response.status() + " " + response.url());
		}
	}

}
