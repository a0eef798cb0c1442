package vn.postmart.launcher.demo;

import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.postmart.launcher.engine.Account;

import static org.assertj.core.api.Assertions.assertThat;

class DemoAccountsTests {

	private static final Set<String> ROLES = Set.of("shopper", "household", "cooperative", "clerk", "officer",
			"operator");

	@Test
	void givesEverybodyAPhoneOfTheirOwnAndKnownRoles() {
		assertThat(DemoAccounts.all()).hasSizeGreaterThanOrEqualTo(30)
			.allMatch((account) -> account.phone().matches("0\\d{9}"))
			.allMatch((account) -> ROLES.containsAll(account.roles()))
			.extracting(Account::phone)
			.doesNotHaveDuplicates();
	}

	@Test
	void hasSomebodyInEveryRoleAndAnOfficeForEveryClerk() {
		assertThat(DemoAccounts.all()).flatExtracting(Account::roles).containsAll(ROLES);
		assertThat(DemoAccounts.all()).filteredOn((account) -> account.roles().contains("clerk"))
			.hasSize(2)
			.allMatch((account) -> account.office() != null);
	}

}
