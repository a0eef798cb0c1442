package vn.postmart.e2e.people;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
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

	/** In milliseconds; enough for a machine that does much else. */
	private static final int PATIENCE = 90_000;

	private static final int SERVER_FAULT = 500;

	/** A form that is to be mended is no fault, whatever the browser says. */
	private static final String REFUSED = "status of 422";

	private final BrowserContext context;

	private final Page page;

	private final Script script;

	private final List<String> complaints = new ArrayList<>();

	Visitor(BrowserContext context, Script script) {
		this.context = context;
		this.script = script;
		context.setDefaultTimeout(PATIENCE);
		context.setDefaultNavigationTimeout(PATIENCE);
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
	 * Looks for faults that the WCAG checks can find on the open page; they need scripts.
	 */
	void checkAccessibility() {
		checkWidth();
		if (hasScript()) {
			new AxeBuilder(this.page).withTags(WCAG)
				.analyze()
				.getViolations()
				.forEach((violation) -> this.complaints.add(violation.getId() + ": " + where(violation)));
		}
	}

	/** Nobody has to scroll the open page sideways. */
	void checkWidth() {
		Object over = this.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		if (!Integer.valueOf(0).equals(over)) {
			this.complaints.add("too wide by " + over + " points: " + this.page.url());
		}
	}

	private String where(Rule violation) {
		return violation.getNodes().getFirst().getHtml() + " (" + this.page.url() + ")";
	}

	/**
	 * No console error, breach of the content security policy, uncaught exception, server
	 * fault or inaccessible page has been met.
	 */
	@Override
	public void close() {
		this.context.close();
		assertThat(this.complaints).as("complaints of the browser").isEmpty();
	}

	private void heard(ConsoleMessage message) {
		if ("error".equals(message.type()) && !message.text().contains(REFUSED)) {
			this.complaints.add(message.text() + " (" + this.page.url() + ")");
		}
	}

	private void answered(Response response) {
		if (response.status() >= SERVER_FAULT) {
			this.complaints.add(response.status() + " " + response.url());
		}
	}

}
