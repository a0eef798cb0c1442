package vn.postmart.marketplace.payment.domain;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.payment.IntentView;
import vn.postmart.marketplace.payment.IntentView.State;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.shared.Money;

/**
 * A payment to be made.
 *
 * @param amount what the payer agreed to at most
 * @param session the provider's hosted page, once asked for
 * @param providerIntent the provider's own id of the payment, once known
 */
public record Intent(UUID id, String reference, String label, PaymentMethod method, Money amount, State state,
		@Nullable HostedPage session, @Nullable String providerIntent, long version) {

	private static final Map<State, Set<State>> EDGES = Map.of(State.DUE_ON_DELIVERY,
			Set.of(State.COLLECTED, State.ABANDONED), State.AWAITING_PAYER, Set.of(State.AUTHORISED, State.ABANDONED),
			State.AUTHORISED, Set.of(State.CAPTURED, State.ABANDONED), State.CAPTURED, Set.of(), State.COLLECTED,
			Set.of(), State.ABANDONED, Set.of());

	/** A payment nobody has acted on. */
	public static Intent opened(UUID id, String reference, String label, PaymentMethod method, Money amount) {
		State state = switch (method) {
			case COD -> State.DUE_ON_DELIVERY;
			case CARD -> State.AWAITING_PAYER;
		};
		return new Intent(id, reference, label, method, amount, state, null, null, 0);
	}

	/** Whether the payment may go to {@code next} from where it stands. */
	public boolean may(State next) {
		return EDGES.getOrDefault(this.state, Set.of()).contains(next);
	}

	/**
	 * The payment in its next state.
	 * @throws IllegalStateException when no edge leads there
	 */
	public Intent to(State next) {
		if (!may(next)) {
			throw new IllegalStateException("A payment does not go from " + this.state + " to " + next);
		}
		return new Intent(this.id, this.reference, this.label, this.method, this.amount, next, this.session,
				this.providerIntent, this.version);
	}

	public Intent withSession(HostedPage page) {
		return new Intent(this.id, this.reference, this.label, this.method, this.amount, this.state, page,
				this.providerIntent, this.version);
	}

	public Intent withProviderIntent(String id) {
		return new Intent(this.id, this.reference, this.label, this.method, this.amount, this.state, this.session, id,
				this.version);
	}

	/** The payment as it stands once saved. */
	public Intent saved() {
		return new Intent(this.id, this.reference, this.label, this.method, this.amount, this.state, this.session,
				this.providerIntent, this.version + 1);
	}

	public IntentView view() {
		return new IntentView(this.reference, this.method, this.amount, this.state);
	}

}
