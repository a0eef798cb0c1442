package vn.postmart.e2e.stack;

import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The ledger as the operator sees it: debits above zero, credits below. */
public final class Books {

	private final Api operator;

	Books(Api operator) {
		this.operator = operator;
	}

	/** Every account with its balance in đồng. */
	public Map<String, Long> balances() {
		Map<String, Long> balances = new TreeMap<>();
		for (JsonNode account : this.operator.get("/api/v1/ledger/accounts")) {
			balances.put(account.get("code").asString(), account.get("balanceVnd").asLong());
		}
		return balances;
	}

	/** What an account has changed by since balances were noted. */
	public long change(Map<String, Long> before, String account) {
		return balances().getOrDefault(account, 0L) - before.getOrDefault(account, 0L);
	}

	/** Holds every rule that the books keep, and that all accounts sum to nothing. */
	public void assertInOrder() {
		JsonNode invariants = this.operator.get("/api/v1/ledger/invariants");
		assertThat(invariants.size()).isPositive();
		assertThat(invariants.valueStream().filter((invariant) -> !invariant.get("ok").asBoolean())).isEmpty();
		assertThat(balances().values().stream().mapToLong(Long::longValue).sum()).isZero();
	}

}
