package vn.postmart.marketplace.identity.app;

import java.security.SecureRandom;
import java.util.Locale;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Activation codes: eight characters that cannot be mistaken for one another, kept as
 * slow hashes.
 */
@Component
class ActivationCodes {

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

	private static final int LENGTH = 8;

	private final SecureRandom random = new SecureRandom();

	private final BCryptPasswordEncoder hashes = new BCryptPasswordEncoder();

	String mint() {
		StringBuilder code = new StringBuilder();
		while (code.length() < LENGTH) {
			code.append(ALPHABET.charAt(this.random.nextInt(ALPHABET.length())));
		}
		return code.toString();
	}

	Mono<String> hash(String code) {
		return Mono.fromCallable(() -> this.hashes.encode(asMinted(code))).subscribeOn(Schedulers.boundedElastic());
	}

	Mono<Boolean> matches(String typed, String hash) {
		return Mono.fromCallable(() -> this.hashes.matches(asMinted(typed), hash))
			.subscribeOn(Schedulers.boundedElastic());
	}

	/** People type lower case, and spaces or hyphens between groups. */
	private static String asMinted(String typed) {
		return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
	}

}
