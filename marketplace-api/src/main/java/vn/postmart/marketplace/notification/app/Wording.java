package vn.postmart.marketplace.notification.app;

import java.util.Locale;
import java.util.stream.Stream;

import vn.postmart.marketplace.notification.domain.News;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Words news in a reader's language. Of the words that fill a text the first is the code
 * of the reader's order or parcel, the last the storefront's address.
 */
@Component
public class Wording {

	private final MessageSource messages;

	private final NotificationProperties properties;

	Wording(MessageSource messages, NotificationProperties properties) {
		this.messages = messages;
		this.properties = properties;
	}

	/** One line. */
	public String title(News news, Locale language) {
		return word(news, "title", "", language);
	}

	/** A paragraph. */
	public String body(News news, String code, Locale language) {
		return word(news, "body", code, language);
	}

	/** As short as a text message should be. */
	String brief(News news, String code, Locale language) {
		return word(news, "brief", code, language);
	}

	private String word(News news, String part, String code, Locale language) {
		Object[] words = Stream
			.of(Stream.of(code), news.words().stream(), Stream.of(this.properties.storefrontUrl().toString()))
			.flatMap((all) -> all)
			.toArray();
		return this.messages.getMessage(news.topic().text(part), words, language);
	}

}
