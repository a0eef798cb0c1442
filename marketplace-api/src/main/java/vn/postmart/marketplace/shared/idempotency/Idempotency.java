package vn.postmart.marketplace.shared.idempotency;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * One effect per actor and Idempotency-Key. The record is written in the transaction of
 * the work itself, so there is never an effect without its record or a record without its
 * effect. A refused request leaves no record: it had no effect.
 */
@Component
public class Idempotency {

	private static final int MAX_KEY_LENGTH = 200;

	private final Transactions transactions;

	private final IdempotencyRecords records;

	private final StoredReplies replies;

	Idempotency(Transactions transactions, IdempotencyRecords records, StoredReplies replies) {
		this.transactions = transactions;
		this.records = records;
		this.replies = replies;
	}

	/**
	 * Does the work once. A retry answers with the first reply, byte for byte, and the
	 * header {@code Idempotency-Replayed: true}. Refuses a missing key (400), a key used
	 * for another request (422), and a retry while the first still runs (409).
	 * @param call who asks for what
	 * @param work runs inside the shielded transaction; no remote call belongs there
	 */
	public Mono<ResponseEntity<byte[]>> once(IdempotentCall call, Supplier<Mono<Reply>> work) {
		return Mono.defer(() -> {
			Claim claim = new Claim(call.actorKey(), checked(call.key()), this.replies.fingerprint(call));
			return this.transactions.inTransaction(() -> claimed(claim, work));
		});
	}

	private static String checked(@Nullable String key) {
		if (key == null || key.isBlank() || key.length() > MAX_KEY_LENGTH) {
			throw RefusedException.of(ProblemType.IDEMPOTENCY_KEY_MISSING);
		}
		return key;
	}

	private Mono<ResponseEntity<byte[]>> claimed(Claim claim, Supplier<Mono<Reply>> work) {
		return this.records.claim(claim).flatMap((outcome) -> switch (outcome) {
			case FIRST -> work.get().map(this.replies::stored).flatMap((reply) -> keep(claim, reply));
			case SEEN -> this.records.find(claim).map((seen) -> replay(claim, seen));
			case RUNNING -> Mono.error(() -> RefusedException.of(ProblemType.STILL_RUNNING));
		});
	}

	private Mono<ResponseEntity<byte[]>> keep(Claim claim, StoredReply reply) {
		return this.records.complete(claim, reply).thenReturn(reply.toResponse(false));
	}

	private static ResponseEntity<byte[]> replay(Claim claim, StoredReply seen) {
		if (!claim.fingerprint().equals(seen.fingerprint())) {
			throw RefusedException.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
		}
		return seen.toResponse(true);
	}

}
