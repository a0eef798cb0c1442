package vn.postmart.marketplace.shared.security;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who sends a request. A controller takes one as a parameter.
 *
 * @param subject the account's stable id; {@code guest} without one
 * @param name to show to others
 * @param phone in E.164 form, if the account has one
 * @param roles what the person may be
 * @param office the code of a clerk's post office
 */
public record Actor(String subject, String name, @Nullable String phone, Set<Role> roles, @Nullable String office) {

	private static final Actor GUEST = new Actor("guest", "", null, Set.of(), null);

	public Actor {
		roles = Set.copyOf(roles);
	}

	/**
	 * Somebody without an account.
	 */
	public static Actor guest() {
		return GUEST;
	}

	public boolean guestOnly() {
		return this.equals(GUEST);
	}

	public boolean may(Role role) {
		return this.roles.contains(role);
	}

	/**
	 * The key under which this actor's idempotent requests are kept.
	 */
	public String key() {
		return this.subject;
	}

	/** Names nobody: an actor may end up in a log. */
	@Override
	public String toString() {
		return "Actor[" + this.subject + ", " + this.roles + "]";
	}

}
