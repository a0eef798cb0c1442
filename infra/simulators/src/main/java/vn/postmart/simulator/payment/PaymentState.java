package vn.postmart.simulator.payment;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * The provider's figures, to compare with one's own books.
 *
 * @param authorisedVnd held on cards now
 * @param capturedVnd all that was ever captured
 * @param refundedVnd all that ever went back
 * @param clearingVnd captured less refunded: what the provider owes the merchant
 */
record PaymentState(Map<String, Integer> sessions, Map<String, Integer> intents, long authorisedVnd, long capturedVnd,
		long refundedVnd, long clearingVnd, int webhooksPending) {

	static PaymentState of(PaymentRecords records, int webhooksPending) {
		Map<String, Integer> sessions = new TreeMap<>();
		records.sessions().forEach(session -> sessions.merge(Wire.name(session.status()), 1, Integer::sum));
		Map<String, Integer> intents = new TreeMap<>();
		records.intents().forEach(intent -> intents.merge(Wire.name(intent.status()), 1, Integer::sum));
		long captured = sum(records.intents(), Intent::amountReceived);
		long refunded = sum(records.intents(), Intent::amountRefunded);
		return new PaymentState(sessions, intents, sum(records.intents(), Intent::amountCapturable), captured, refunded,
				captured - refunded, webhooksPending);
	}

	private static long sum(Collection<Intent> intents, ToLongFunction<Intent> amount) {
		return intents.stream().mapToLong(amount).sum();
	}

}
