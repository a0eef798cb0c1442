package vn.postmart.web.page;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;

import vn.postmart.web.form.Form;
import vn.postmart.web.form.Message;
import vn.postmart.web.jte.StaticTemplates;
import vn.postmart.web.jte.Templates;
import vn.postmart.web.security.Cookies;

/**
 * What every template is given. Controllers take it as an argument; those whose page
 * holds a form that posts mark it {@link WithForm}, so that only these pages set the
 * cookie behind {@link #csrf()}.
 */
public final class Page {

	private static final Templates KIT = new StaticTemplates();

	private final ServerHttpRequest request;

	private final Language language;

	private final Formats formats;

	private final Surroundings surroundings;

	private final @Nullable Viewer viewer;

	private final @Nullable CsrfToken token;

	Page(ServerHttpRequest request, Language language, Surroundings surroundings, @Nullable Viewer viewer,
			@Nullable CsrfToken token) {
		this.request = request;
		this.language = language;
		this.formats = Formats.of(language);
		this.surroundings = surroundings;
		this.viewer = viewer;
		this.token = token;
	}

	/**
	 * The text of a message key; arguments are texts already formatted, or counts for a
	 * choice.
	 */
	public String text(String key, Object... arguments) {
		return this.surroundings.messages()
			.getMessage(key, (arguments.length > 0) ? arguments : null, this.language.locale());
	}

	/** What is wrong, in the page's language. */
	public String text(Message message) {
		return switch (message) {
			case Message.Key(String key, List<Object> arguments) -> text(key, arguments.toArray());
			case Message.Text(String text) -> text;
		};
	}

	/**
	 * The text of a key built from data, or the fallback where the bundles do not know
	 * it.
	 */
	public String textOr(String key, String fallback) {
		String text = this.surroundings.messages().getMessage(key, null, fallback, this.language.locale());
		return (text != null) ? text : fallback;
	}

	/**
	 * The English words when the page is English and there are any, else the Vietnamese
	 * ones.
	 */
	public String either(String vietnamese, @Nullable String english) {
		return (this.language == Language.EN && english != null && !english.isBlank()) ? english : vietnamese;
	}

	/**
	 * The URL of a static file, which changes whenever the file does:
	 * {@code asset("css/app.css")}.
	 */
	public String asset(String path) {
		return this.surroundings.assets().url(path);
	}

	/** Whether there is such a static file. */
	public boolean hasAsset(String path) {
		return this.surroundings.assets().has(path);
	}

	/** The hidden field every form that posts must hold. */
	public Content csrf() {
		if (this.token == null) {
			throw new IllegalStateException("The controller's Page argument needs @WithForm");
		}
		return KIT.csrf(this.token.getParameterName(), this.token.getToken());
	}

	/** A labelled field of a form, with its value, hint and message. */
	public Field field(Form form, String name) {
		return new Field(this, form, name);
	}

	/**
	 * The list of what is wrong with a form, linked to the fields; nothing when all is
	 * well.
	 */
	public Content errorSummary(Form form) {
		return KIT.errorSummary(this, form);
	}

	/**
	 * The tags every page's head starts with: character set, viewport, styles, htmx and
	 * its settings.
	 */
	public Content head() {
		return KIT.head(this);
	}

	public Language language() {
		return this.language;
	}

	/** This page in the other language. */
	public String inOtherLanguage() {
		return UriComponentsBuilder.fromUri(local())
			.replaceQueryParam("lang", this.language.other().code())
			.build()
			.toUriString();
	}

	/** Path and query of the request, for links that come back here. */
	public URI local() {
		URI uri = this.request.getURI();
		String query = uri.getRawQuery();
		return URI.create((query != null) ? uri.getRawPath() + "?" + query : uri.getRawPath());
	}

	public String path() {
		return this.request.getURI().getPath();
	}

	/** Whether htmx asks, so that a fragment is enough. */
	public boolean isFragment() {
		return this.request.getHeaders().containsHeader("HX-Request")
				&& !this.request.getHeaders().containsHeader("HX-History-Restore-Request");
	}

	public @Nullable Viewer viewer() {
		return this.viewer;
	}

	public boolean isSignedIn() {
		return this.viewer != null;
	}

	/**
	 * The value of a cookie of this module by its purpose, as given to {@link Cookies}.
	 */
	public Optional<String> cookie(String purpose) {
		return Optional.ofNullable(this.request.getCookies().getFirst(this.surroundings.cookies().name(purpose)))
			.map(HttpCookie::getValue);
	}

	/** The module's own URL, for links that leave it and come back. */
	public URI publicUrl() {
		return this.surroundings.publicUrl();
	}

	public Formats formats() {
		return this.formats;
	}

	/** {@link Formats#money(long)}. */
	public String money(long dong) {
		return this.formats.money(dong);
	}

	/** {@link Formats#weight(long)}. */
	public String weight(long grams) {
		return this.formats.weight(grams);
	}

	/** {@link Formats#quantity(BigDecimal)}. */
	public String quantity(BigDecimal quantity) {
		return this.formats.quantity(quantity);
	}

	/** {@link Formats#date(LocalDate)}. */
	public String date(LocalDate day) {
		return this.formats.date(day);
	}

	/** {@link Formats#dateTime(Instant)}. */
	public String dateTime(Instant instant) {
		return this.formats.dateTime(instant);
	}

}
