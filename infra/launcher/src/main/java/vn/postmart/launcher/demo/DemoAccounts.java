package vn.postmart.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.postmart.launcher.engine.Account;

/**
 * The people of the demo, all with one password that the table of logins shows.
 */
public final class DemoAccounts {

	/** Good for nothing but the demo: everything listens on loopback only. */
	public static final String PASSWORD = "postmart-demo";

	private static final String RESOURCE = "/demo/users.json";

	private DemoAccounts() {
	}

	public static List<Account> all() {
		return people().stream().map(Person::account).toList();
	}

	/**
	 * The phone that the first of the people with a role signs in with.
	 */
	static String phoneOf(String role) {
		return people().stream()
			.filter((person) -> person.roles().contains(role))
			.findFirst()
			.map(Person::username)
			.orElseThrow(() -> new IllegalArgumentException(role));
	}

	private static List<Person> people() {
		try (InputStream json = Objects.requireNonNull(DemoAccounts.class.getResourceAsStream(RESOURCE))) {
			return List.of(JsonMapper.builder().build().readValue(json, Person[].class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + RESOURCE, ex);
		}
	}

	private record Person(String username, String name, Set<String> roles, @Nullable String office,
			@Nullable String stallRef) {

		Account account() {
			Set<String> lowerCase = roles.stream()
				.map((role) -> role.toLowerCase(Locale.ROOT))
				.collect(Collectors.toUnmodifiableSet());
			return new Account(username, name, PASSWORD, lowerCase, office);
		}

	}

}
