package vn.postmart.marketplace.shared.tx;

import io.r2dbc.spi.ConnectionFactory;

import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/**
 * The shield without a Spring context.
 */
public final class TransactionsForTests {

	private static final int ADMITTED = 100;

	private TransactionsForTests() {
	}

	public static Transactions on(ConnectionFactory connections) {
		return on(connections, ADMITTED);
	}

	public static Transactions on(ConnectionFactory connections, int admitted) {
		return new Transactions(TransactionalOperator.create(new R2dbcTransactionManager(connections)),
				new Admission(new TransactionProperties(admitted)));
	}

}
