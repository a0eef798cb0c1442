package vn.postmart.marketplace.notification.web;

import java.util.Locale;

import vn.postmart.marketplace.notification.app.ReadNews;
import vn.postmart.marketplace.notification.app.Wording;
import vn.postmart.marketplace.notification.domain.Entry;

import org.springframework.stereotype.Component;

/** Words what somebody was told for the wire. */
@Component
class NotificationPresenter {

	private final Wording wording;

	NotificationPresenter(Wording wording) {
		this.wording = wording;
	}

	NotificationList list(ReadNews.Page page, Locale language) {
		return new NotificationList(page.entries().stream().map((entry) -> item(entry, language)).toList(),
				page.unread(), page.next());
	}

	private NotificationList.Item item(Entry entry, Locale language) {
		return new NotificationList.Item(entry.id(), entry.news().topic(), entry.news().about(), entry.code(),
				this.wording.title(entry.news(), language), this.wording.body(entry.news(), entry.code(), language),
				entry.at(), entry.read());
	}

}
