package vn.postmart.marketplace.seller.app;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.identity.Accounts;
import vn.postmart.marketplace.identity.NewAccount;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallChanged;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallKind;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.stereotype.Component;

/** Opens a stall: its owner for itself, or a clerk for a household that agreed. */
@Component
public class OpenStall {

	private final StallRegister register;

	private final StallAddresses addresses;

	private final AssistHousehold assistHousehold;

	private final StallActs acts;

	private final Accounts accounts;

	private final Outbox outbox;

	private final IdSource ids;

	private final Clock clock;

	OpenStall(StallRegister register, StallAddresses addresses, AssistHousehold assistHousehold, StallActs acts,
			Accounts accounts, Outbox outbox, IdSource ids, Clock clock) {
		this.register = register;
		this.addresses = addresses;
		this.assistHousehold = assistHousehold;
		this.acts = acts;
		this.accounts = accounts;
		this.outbox = outbox;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Joins the caller's transaction. Refused as a duplicate when the phone or the owner
	 * has a stall.
	 * @param consent how the household agreed; exactly when a clerk opens
	 */
	public Mono<OpenedStall> open(Actor actor, StallDraft draft, @Nullable Consent consent) {
		return this.addresses.check(draft)
			.map((wrong) -> Stream.concat(wrong.stream(), consentWrong(actor, consent)).toList())
			.flatMap(OpenStall::sound)
			.then(Mono.defer(() -> opened(actor, draft, consent)));
	}

	private static Stream<FieldError> consentWrong(Actor actor, @Nullable Consent consent) {
		if (actor.may(Role.CLERK) == (consent != null)) {
			return Stream.empty();
		}
		return Stream
			.of(FieldError.of("onBehalf", actor.may(Role.CLERK) ? "seller.consent-needed" : "seller.only-clerks"));
	}

	private static Mono<Void> sound(List<FieldError> wrong) {
		return wrong.isEmpty() ? Mono.empty()
				: Mono.error(() -> RefusedException.of(ProblemType.MALFORMED).withFields(wrong));
	}

	private Mono<OpenedStall> opened(Actor actor, StallDraft draft, @Nullable Consent consent) {
		StallId id = new StallId(this.ids.next());
		return (consent != null) ? openFor(actor, id, draft, consent) : openOwn(actor, id, draft);
	}

	private Mono<OpenedStall> openOwn(Actor owner, StallId id, StallDraft draft) {
		return add(owner, id, draft, owner.subject(), Mono.empty()).thenReturn(new OpenedStall(id, null));
	}

	private Mono<OpenedStall> openFor(Actor clerk, StallId id, StallDraft draft, Consent consent) {
		NewAccount account = new NewAccount("stall:" + id, draft.phone(), draft.ownerName(), role(draft.kind()));
		Mono<Void> assisted = Mono.defer(() -> this.assistHousehold.begin(clerk, id, consent)).then();
		return add(clerk, id, draft, null, assisted).then(Mono.defer(() -> this.accounts.open(account)))
			.map((activation) -> new OpenedStall(id, activation));
	}

	private Mono<Void> add(Actor actor, StallId id, StallDraft draft, @Nullable String owner, Mono<Void> assisted) {
		Instant now = this.clock.instant();
		return this.register.add(id, draft, owner, now)
			.then(assisted)
			.then(Mono.defer(() -> this.acts.record(actor, id, "seller.open-stall", id.toString())))
			.then(Mono.defer(
					() -> this.outbox.append(OutboxEvent.of(StallChanged.TYPE, "stall:" + id, new StallChanged(id)))));
	}

	private static Role role(StallKind kind) {
		return switch (kind) {
			case HOUSEHOLD -> Role.HOUSEHOLD;
			case COOPERATIVE -> Role.COOPERATIVE;
		};
	}

}
