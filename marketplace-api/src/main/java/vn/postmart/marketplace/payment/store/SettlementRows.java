package vn.postmart.marketplace.payment.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import vn.postmart.marketplace.payment.PayoutLine;
import vn.postmart.marketplace.payment.Settlement;
import vn.postmart.marketplace.payment.domain.Parcel;
import vn.postmart.marketplace.payment.domain.PayeeDue;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.rows.Columns;

/** What rows of {@code payment.settlement} mean. */
final class SettlementRows {

	private SettlementRows() {
	}

	static Parcel parcel(Readable row) {
		Settlement settlement = new Settlement(Columns.text(row, "reference"), Columns.text(row, "payee"),
				Columns.text(row, "label"), Columns.text(row, "carrier"), money(row, "goods"), money(row, "freight"),
				money(row, "commission"), money(row, "tax"));
		return new Parcel(settlement, Columns.named(row, "state", Parcel.State.class), row.get("intent_id", UUID.class),
				Columns.truth(row, "captured"), row.get("delivered_at", Instant.class));
	}

	static PayeeDue payeeDue(Readable row) {
		return new PayeeDue(Columns.text(row, "payee"), money(row, "amount"),
				List.of(Objects.requireNonNull(row.get("references", String[].class))));
	}

	static PayoutLine payoutLine(Readable row) {
		Money goods = money(row, "goods");
		Money commission = money(row, "commission");
		Money tax = money(row, "tax");
		return new PayoutLine(Columns.text(row, "reference"), Columns.text(row, "label"), goods, commission, tax,
				goods.minus(commission).minus(tax), state(Columns.text(row, "state")),
				Columns.instant(row, "opened_at"), row.get("due_at", Instant.class), row.get("paid_at", Instant.class));
	}

	private static PayoutLine.State state(String state) {
		return switch (Parcel.State.valueOf(state)) {
			case PENDING, COLLECTED -> PayoutLine.State.PENDING;
			case DUE -> PayoutLine.State.DUE;
			case PAID -> PayoutLine.State.PAID;
			case VOID -> PayoutLine.State.VOID;
		};
	}

	private static Money money(Readable row, String column) {
		return Money.vnd(Objects.requireNonNull(row.get(column, Long.class)));
	}

}
