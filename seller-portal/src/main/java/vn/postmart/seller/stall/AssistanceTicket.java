package vn.postmart.seller.stall;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.postmart.seller.frame.Roles;
import vn.postmart.web.page.Page;

/**
 * The household a clerk acts for just now, as the clerk's cookie says. It only chooses
 * what is shown: the API knows by itself for whom a clerk may act, and until when.
 */
public record AssistanceTicket(String stallId, Instant until, String household) {

	/** Purpose of the cookie. */
	public static final String COOKIE = "helping";

	private static final Pattern WRITTEN = Pattern.compile("([0-9a-f-]{36})\\.(\\d{10})\\.([A-Za-z0-9_-]{1,400})");

	/** The ticket of a clerk's request; empty when there is none or its time is over. */
	public static Optional<AssistanceTicket> of(Page page) {
		return page.cookie(COOKIE)
			.filter((cookie) -> Roles.is(page.viewer(), Roles.CLERK))
			.flatMap(AssistanceTicket::read)
			.filter((ticket) -> ticket.until.isAfter(Instant.now()));
	}

	static Optional<AssistanceTicket> read(String cookie) {
		Matcher written = WRITTEN.matcher(cookie);
		if (!written.matches()) {
			return Optional.empty();
		}
		Instant until = Instant.ofEpochSecond(Long.parseLong(written.group(2)));
		String household = new String(Base64.getUrlDecoder().decode(written.group(3)), StandardCharsets.UTF_8);
		return Optional.of(new AssistanceTicket(written.group(1), until, household));
	}

	/** The cookie's value. */
	public String written() {
		String name = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(this.household.getBytes(StandardCharsets.UTF_8));
		return this.stallId + "." + this.until.getEpochSecond() + "." + name;
	}

	/** How long it still counts. */
	public Duration left() {
		return Duration.between(Instant.now(), this.until);
	}

}
