package vn.postmart.marketplace.identity;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import vn.postmart.marketplace.identity.app.Account;
import vn.postmart.marketplace.identity.app.IdentityProvider;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Role;
import vn.postmart.marketplace.shared.tx.Transactions;
import vn.postmart.marketplace.support.ApiTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class ActivationIntegrationTests {

	private static final String PASSWORD = "vườn vải bà Lý";

	@Autowired
	private WebTestClient client;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Transactions transactions;

	@Autowired
	private DatabaseClient database;

	@Autowired
	private PasswordsInMemory passwords;

	@Test
	void theRightCodeSetsThePasswordOnce() {
		String code = open("0912345051").code();
		activate("0912345051", code.toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1 ")).expectStatus().isNoContent();
		assertThat(this.passwords.of("0912345051")).isEqualTo(PASSWORD);
		activate("0912345051", code).expectStatus().isEqualTo(422);
	}

	@Test
	void theCodeIsLockedAfterFiveWrongTries() {
		String code = open("0912345052").code();
		for (int tries = 0; tries < 5; tries++) {
			activate("0912345052", "22222222").expectStatus().isEqualTo(422);
		}
		activate("0912345052", code).expectStatus().isEqualTo(422);
		assertThat(this.passwords.of("0912345052")).isNull();
	}

	@Test
	void manyGuessesAtOnceAreComparedFiveTimesAtMost() {
		String code = open("0912345053").code();
		try (ExecutorService guessers = Executors.newVirtualThreadPerTaskExecutor()) {
			IntStream.range(0, 20).forEach((guess) -> guessers.execute(() -> guess(guess)));
		}
		activate("0912345053", code).expectStatus().isEqualTo(422);
	}

	private void guess(int guess) {
		activate("0912345053", "2222222" + (2 + guess % 8)).expectStatus().isEqualTo(422);
	}

	@Test
	void aStrangerLearnsNothing() {
		open("0912345054");
		String wrongCode = body(activate("0912345054", "22222222"));
		String unknownPhone = body(activate("0912345055", "22222222"));
		assertThat(wrongCode).isEqualTo(unknownPhone);
	}

	@Test
	void anExpiredCodeIsRefused() {
		String code = open("0912345056").code();
		this.database.sql("update identity.account set code_expires_at = now() where phone = '+84912345056'")
			.then()
			.block();
		activate("0912345056", code).expectStatus().isEqualTo(422);
	}

	@Test
	void aTryIsGivenBackWhileTheProviderIsAway() {
		String code = open("0912345057").code();
		this.passwords.away = true;
		for (int tries = 0; tries < 6; tries++) {
			activate("0912345057", code).expectStatus().isEqualTo(503);
		}
		this.passwords.away = false;
		activate("0912345057", code).expectStatus().isNoContent();
	}

	@Test
	void aPhoneHasOneAccount() {
		open("0912345058");
		assertThat(this.transactions.inTransaction(() -> this.accounts.open(account("0912345058", "stall:other")))
			.map((activation) -> "opened")
			.onErrorResume(RefusedException.class, (refused) -> Mono.just(refused.type().slug()))
			.block()).isEqualTo("duplicate");
	}

	@CanIgnoreReturnValue
	private Activation open(String phone) {
		Activation activation = this.transactions
			.inTransaction(() -> this.accounts.open(account(phone, "stall:" + phone)))
			.block();
		this.database.sql("select 1 from identity.account where reference = :reference and subject is not null")
			.bind("reference", "stall:" + phone)
			.fetch()
			.one()
			.switchIfEmpty(Mono.error(() -> new AssertionError("the account was not made")))
			.retryWhen(Retry.fixedDelay(200, Duration.ofMillis(50)))
			.block();
		return activation;
	}

	private static NewAccount account(String phone, String reference) {
		return new NewAccount(reference, VietnamesePhone.parse(phone).orElseThrow(), "Vi Thị Lý", Role.HOUSEHOLD);
	}

	private WebTestClient.ResponseSpec activate(String phone, String code) {
		return this.client.post()
			.uri("/api/v1/activations")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(Map.of("phone", phone, "code", code, "newPassword", PASSWORD))
			.exchange();
	}

	private static String body(WebTestClient.ResponseSpec response) {
		String body = response.expectStatus().isEqualTo(422).expectBody(String.class).returnResult().getResponseBody();
		return body.replaceAll("\"traceId\":\"[^\"]*\"", "");
	}

	/** An identity provider that can be away. */
	static final class PasswordsInMemory implements IdentityProvider {

		private final Map<String, String> bySubject = new ConcurrentHashMap<>();

		private volatile boolean away;

		@Override
		public Mono<String> ensureAccount(Account account) {
			return Mono.just("subject-" + account.phone().national());
		}

		@Override
		public Mono<Void> setPassword(String subject, String password) {
			return this.away ? Mono.error(() -> RefusedException.of(ProblemType.UNAVAILABLE))
					: Mono.fromRunnable(() -> this.bySubject.put(subject, password));
		}

		String of(String phone) {
			return this.bySubject.get("subject-" + phone);
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Provider {

		@Bean
		@Primary
		PasswordsInMemory passwordsInMemory() {
			return new PasswordsInMemory();
		}

	}

}
