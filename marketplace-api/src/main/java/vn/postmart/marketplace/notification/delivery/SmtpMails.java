package vn.postmart.marketplace.notification.delivery;

import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.postmart.marketplace.notification.app.Mails;
import vn.postmart.marketplace.outbox.SystemAway;

import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A mail server over SMTP, which blocks: off the event loops. */
final class SmtpMails implements Mails {

	private final JavaMailSender server;

	private final String sender;

	SmtpMails(JavaMailSender server, String sender) {
		this.server = server;
		this.sender = sender;
	}

	@Override
	public boolean available() {
		return true;
	}

	@Override
	public Mono<Void> send(UUID id, String address, Letter letter) {
		return Mono.<Void>fromRunnable(() -> this.server.send(mail(id, address, letter)))
			.subscribeOn(Schedulers.boundedElastic())
			.onErrorMap(SmtpMails::isAway, (lost) -> new SystemAway("The mail server took no mail"));
	}

	private MimeMessage mail(UUID id, String address, Letter letter) {
		try {
			MimeMessage mail = new Numbered(id, domain());
			MimeMessageHelper parts = new MimeMessageHelper(mail, "UTF-8");
			parts.setFrom(this.sender);
			parts.setTo(address);
			parts.setSubject(letter.subject());
			parts.setText(letter.text());
			return mail;
		}
		catch (MessagingException ex) {
			throw new IllegalStateException("The mail cannot be written", ex);
		}
	}

	private String domain() {
		return this.sender.substring(this.sender.indexOf('@') + 1);
	}

	/** No connection at all; what the server said to a mail it looked at is final. */
	private static boolean isAway(Throwable failure) {
		return failure instanceof MailSendException lost && lost.getFailedMessages().isEmpty();
	}

	/** A mail with an id of ours, so that a mailbox tells a second copy. */
	private static final class Numbered extends MimeMessage {

		private final String number;

		Numbered(UUID id, String domain) {
			super((Session) null);
			this.number = "<" + id + "@" + domain + ">";
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", this.number);
		}

	}

}
