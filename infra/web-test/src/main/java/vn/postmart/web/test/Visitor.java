package vn.postmart.web.test;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/**
 * Somebody without script: opens pages, fills in forms, keeps cookies.
 */
public final class Visitor {

	private final WebTestClient client;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private final List<String> cookiesSet = new ArrayList<>();

	private Answer answer = new Answer(0, HttpHeaders.EMPTY, Jsoup.parse(""));

	public Visitor(WebTestClient client) {
		this.client = client;
	}

	/** Keeps a cookie that an earlier visit would have set. */
	@CanIgnoreReturnValue
	public Visitor with(String cookie, String value) {
		this.cookies.put(cookie, value);
		return this;
	}

	/** Opens a page. */
	@CanIgnoreReturnValue
	public Answer open(String path) {
		return took(this.client.get()
			.uri((base) -> URI.create(base.build() + path))
			.cookies((sent) -> this.cookies.forEach(sent::add))
			.exchange());
	}

	/** Asks for a part of a page as htmx does. */
	public Answer fetch(String path) {
		return took(this.client.get()
			.uri((base) -> URI.create(base.build() + path))
			.header("HX-Request", "true")
			.cookies((sent) -> this.cookies.forEach(sent::add))
			.exchange());
	}

	/**
	 * Submits the form at the selector of the page last opened, some fields filled in
	 * otherwise.
	 */
	@CanIgnoreReturnValue
	public Answer submit(String form, Map<String, String> filledIn) {
		MultiValueMap<String, String> values = values(this.answer.one(form));
		filledIn.forEach(values::set);
		return post(this.answer.one(form).attr("action"), values);
	}

	/** Submits a form with files; the texts given are the files' content. */
	@CanIgnoreReturnValue
	public Answer submitFiles(String form, Map<String, String> files) {
		MultipartBodyBuilder parts = parts(form);
		files.forEach(
				(name, content) -> parts.part(name, content).filename("list.csv").contentType(MediaType.TEXT_PLAIN));
		return post(form, parts);
	}

	/** Submits a form that has a file with words in its place, as no browser does. */
	public Answer submitWords(String form, Map<String, String> words) {
		MultipartBodyBuilder parts = parts(form);
		words.forEach(parts::part);
		return post(form, parts);
	}

	private MultipartBodyBuilder parts(String form) {
		MultipartBodyBuilder parts = new MultipartBodyBuilder();
		values(this.answer.one(form)).forEach((name, values) -> values.forEach((value) -> parts.part(name, value)));
		return parts;
	}

	private Answer post(String form, MultipartBodyBuilder parts) {
		return took(this.client.post()
			.uri((base) -> URI.create(base.build() + this.answer.one(form).attr("action")))
			.cookies((sent) -> this.cookies.forEach(sent::add))
			.body(BodyInserters.fromMultipartData(parts.build()))
			.exchange());
	}

	/** Posts values without a form. */
	public Answer post(String path, MultiValueMap<String, String> values) {
		return took(this.client.post()
			.uri((base) -> URI.create(base.build() + path))
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.cookies((sent) -> this.cookies.forEach(sent::add))
			.body(BodyInserters.fromFormData(values))
			.exchange());
	}

	/** The cookies set so far, whole. */
	public List<String> cookiesSet() {
		return this.cookiesSet;
	}

	private Answer took(WebTestClient.ResponseSpec exchange) {
		EntityExchangeResult<byte[]> result = exchange.expectBody().returnResult();
		result.getResponseCookies().values().forEach((cookies) -> cookies.forEach(this::keep));
		byte[] body = result.getResponseBodyContent();
		String html = (body != null) ? new String(body, StandardCharsets.UTF_8) : "";
		this.answer = new Answer(result.getStatus().value(), result.getResponseHeaders(), Jsoup.parse(html));
		return this.answer;
	}

	private void keep(ResponseCookie cookie) {
		this.cookiesSet.add(cookie.toString());
		if (cookie.getMaxAge().isZero()) {
			this.cookies.remove(cookie.getName());
		}
		else {
			this.cookies.put(cookie.getName(), cookie.getValue());
		}
	}

	private static MultiValueMap<String, String> values(Element form) {
		MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
		form.select("input[name]:not([type=file]), textarea[name], select[name]").forEach((field) -> {
			boolean unticked = field.is("[type=radio], [type=checkbox]") && !field.hasAttr("checked");
			if (!unticked) {
				values.add(field.attr("name"), field.is("select") ? selected(field) : field.val());
			}
		});
		return values;
	}

	private static String selected(Element list) {
		Element option = list.selectFirst("option[selected]");
		return (option != null) ? option.attr("value") : "";
	}

	/** A page that was answered. */
	public record Answer(int status, HttpHeaders headers, Document html) {

		/** The text of the first element at the selector. */
		public String text(String selector) {
			return one(selector).text().replace('\u00A0', ' ').replace("\u2060", "");
		}

		/** The texts of all elements at the selector. */
		public List<String> texts(String selector) {
			return this.html.select(selector)
				.eachText()
				.stream()
				.map((text) -> text.replace('\u00A0', ' ').replace("\u2060", ""))
				.toList();
		}

		public Element one(String selector) {
			Element found = this.html.selectFirst(selector);
			if (found == null) {
				throw new AssertionError("Nothing at " + selector + " in\n" + this.html.body());
			}
			return found;
		}

		public boolean has(String selector) {
			return this.html.selectFirst(selector) != null;
		}

		public String location() {
			return String.valueOf(this.headers.getLocation());
		}

	}

}
