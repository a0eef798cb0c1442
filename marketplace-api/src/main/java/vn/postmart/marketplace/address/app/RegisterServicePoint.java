package vn.postmart.marketplace.address.app;

import java.util.ArrayList;
import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoint.Kind;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;

/** An operator opens a service point or changes it. */
@Service
public class RegisterServicePoint {

	private final Addresses addresses;

	private final ServicePointRegister register;

	private final Transactions transactions;

	RegisterServicePoint(Addresses addresses, ServicePointRegister register, Transactions transactions) {
		this.addresses = addresses;
		this.register = register;
		this.transactions = transactions;
	}

	/**
	 * Records the point whole and gives whether it is new. Refused for an unknown commune
	 * or wrong compartments.
	 */
	public Mono<Boolean> register(ServicePoint point) {
		List<FieldError> errors = check(point);
		return errors.isEmpty() ? this.transactions.inTransaction(() -> this.register.put(point))
				: Mono.error(() -> RefusedException.of(ProblemType.MALFORMED).withFields(errors));
	}

	private List<FieldError> check(ServicePoint point) {
		List<FieldError> errors = new ArrayList<>();
		if (this.addresses.commune(point.communeCode()).isEmpty()) {
			errors.add(FieldError.of("communeCode", "unknown-commune"));
		}
		if ((point.kind() == Kind.LOCKER) == point.compartments().isEmpty()) {
			errors.add(FieldError.of("compartments", "compartments"));
		}
		return errors;
	}

}
