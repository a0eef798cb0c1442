package vn.postmart.marketplace.notification.delivery;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the ways out.
 *
 * @param text of the gateway for text messages
 * @param mail of the mail server
 */
@Validated
@ConfigurationProperties("postmart.notification.delivery")
record DeliveryProperties(@DefaultValue @Valid Text text, @DefaultValue @Valid Mail mail) {

	/**
	 * The gateway for text messages.
	 *
	 * @param url where it answers
	 * @param token what we prove ourselves with
	 * @param connectTimeout how long to wait for a connection
	 * @param replyTimeout how long to wait for a reply
	 */
	record Text(@DefaultValue("http://127.0.0.1:8192") URI url, @DefaultValue("") String token,
			@DefaultValue("1s") Duration connectTimeout, @DefaultValue("3s") Duration replyTimeout) {

		/** Names no secret. */
		@Override
		public String toString() {
			return "Text[" + this.url + "]";
		}

	}

	/**
	 * The mail server.
	 *
	 * @param host where it listens; empty for none, and then no mail is sent
	 * @param port its port
	 * @param user who we are there; empty for a server that does not ask
	 * @param password what we prove it with
	 * @param sender the address mails come from
	 * @param timeout how long to wait for anything it does
	 */
	record Mail(@DefaultValue("") String host, @DefaultValue("587") @Positive int port, @DefaultValue("") String user,
			@DefaultValue("") String password, @DefaultValue("tin@postmart.invalid") String sender,
			@DefaultValue("5s") Duration timeout) {

		/** Names no secret. */
		@Override
		public String toString() {
			return "Mail[" + this.host + ":" + this.port + "]";
		}

	}

}
