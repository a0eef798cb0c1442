package vn.postmart.marketplace.notification.app;

import java.util.UUID;

import vn.postmart.marketplace.notification.domain.Channel;

/** A message is to be sent. */
record MessageDue(UUID messageId) {

	/** The event's frozen name: one a channel, because each has a consumer of its own. */
	static String type(Channel channel) {
		return switch (channel) {
			case TEXT -> "notification.text-due";
			case MAIL -> "notification.mail-due";
		};
	}

}
