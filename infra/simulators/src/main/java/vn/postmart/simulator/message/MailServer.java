package vn.postmart.simulator.message;

import java.io.IOException;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import vn.postmart.simulator.journal.Book;

/**
 * Takes mail for anybody over SMTP, on the loopback address, and lets nobody fetch it:
 * what came is in the journal.
 */
final class MailServer implements AutoCloseable {

	private static final String SOMEBODY = "somebody@localhost";

	private final GreenMail mail;

	private final Book<MessageFact, SentTexts> book;

	private MailServer(GreenMail mail, Book<MessageFact, SentTexts> book) {
		this.mail = mail;
		this.book = book;
	}

	/** Starts it; port 0 is a free one. */
	static MailServer start(int port, Book<MessageFact, SentTexts> book) {
		GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		MailServer server = new MailServer(mail, book);
		mail.getUserManager().setMessageDeliveryHandler(server::take);
		try {
			mail.start();
		}
		catch (IllegalStateException ex) {
			throw new IllegalStateException("Port " + port + " of 127.0.0.1 is not free.", ex);
		}
		return server;
	}

	int port() {
		return this.mail.getSmtp().getPort();
	}

	@Override
	public void close() {
		this.mail.stop();
	}

	private GreenMailUser take(MovingMessage message, MailAddress to) throws MessagingException, UserException {
		try {
			synchronized (this.book) {
				this.book.record(
						new MessageFact.MailReceived(message.getMessage().getHeader("Message-ID", ","), to.getEmail(),
								message.getMessage().getSubject(), String.valueOf(message.getMessage().getContent())));
			}
		}
		catch (IOException ex) {
			throw new MessagingException("The mail cannot be read", ex);
		}
		return somebody(this.mail.getUserManager());
	}

	/** GreenMail also puts the mail into a mailbox, which nobody opens. */
	private static GreenMailUser somebody(UserManager users) throws UserException {
		GreenMailUser known = users.getUser(SOMEBODY);
		return (known != null) ? known : users.createUser(SOMEBODY, SOMEBODY, "");
	}

}
