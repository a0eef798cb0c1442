package vn.postmart.marketplace.notification.delivery;

import java.util.Properties;

import io.netty.channel.ChannelOption;
import reactor.netty.http.client.HttpClient;
import vn.postmart.marketplace.notification.app.Mails;
import vn.postmart.marketplace.notification.app.TextMessages;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.web.reactive.function.client.WebClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliveryProperties.class)
class DeliveryConfiguration {

	@Bean
	TextMessages textMessages(WebClient.Builder client, DeliveryProperties properties) {
		DeliveryProperties.Text gateway = properties.text();
		HttpClient http = HttpClient.create()
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) gateway.connectTimeout().toMillis())
			.responseTimeout(gateway.replyTimeout());
		return new HttpTextMessages(client.baseUrl(gateway.url().toString())
			.clientConnector(new ReactorClientHttpConnector(http))
			.defaultHeaders((headers) -> headers.setBearerAuth(gateway.token()))
			.build());
	}

	@Bean
	Mails mails(DeliveryProperties properties) {
		DeliveryProperties.Mail mail = properties.mail();
		return mail.host().isBlank() ? new NoMails() : new SmtpMails(server(mail), mail.sender());
	}

	private static JavaMailSender server(DeliveryProperties.Mail mail) {
		JavaMailSenderImpl server = new JavaMailSenderImpl();
		server.setHost(mail.host());
		server.setPort(mail.port());
		server.setJavaMailProperties(session(mail));
		if (!mail.user().isEmpty()) {
			server.setUsername(mail.user());
			server.setPassword(mail.password());
		}
		return server;
	}

	private static Properties session(DeliveryProperties.Mail mail) {
		String timeout = Long.toString(mail.timeout().toMillis());
		Properties session = new Properties();
		session.setProperty("mail.smtp.connectiontimeout", timeout);
		session.setProperty("mail.smtp.timeout", timeout);
		session.setProperty("mail.smtp.writetimeout", timeout);
		session.setProperty("mail.smtp.starttls.enable", "true");
		session.setProperty("mail.smtp.auth", Boolean.toString(!mail.user().isEmpty()));
		return session;
	}

}
