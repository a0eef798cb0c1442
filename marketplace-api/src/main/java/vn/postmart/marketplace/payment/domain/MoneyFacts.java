package vn.postmart.marketplace.payment.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.postmart.marketplace.payment.Settlement;
import vn.postmart.marketplace.shared.Money;

/** The business facts that move money, each with its one posting set. */
public final class MoneyFacts {

	private MoneyFacts() {
	}

	/** The carrier took the buyer's cash. */
	public static PostingSet codCollected(Settlement parcel, Instant at) {
		long total = parcel.total().amount();
		return new PostingSet("cod-collected/" + parcel.reference(), at,
				List.of(new Posting(Accounts.codInTransit(parcel.carrier()), total),
						new Posting(Accounts.BUYER_FUNDS_HELD, -total)));
	}

	/** The carrier paid that cash into our bank, by which the parcel is earned. */
	public static PostingSet codRemitted(Settlement parcel, Instant at) {
		long total = parcel.total().amount();
		List<Posting> postings = new ArrayList<>();
		postings.add(new Posting(Accounts.BANK, total));
		postings.add(new Posting(Accounts.codInTransit(parcel.carrier()), -total));
		postings.addAll(earning(parcel));
		return new PostingSet("cod-remitted/" + parcel.reference(), at, postings);
	}

	/** A card payment was captured. */
	public static PostingSet captured(String intent, Money amount, Instant at) {
		return new PostingSet("captured/" + intent, at,
				List.of(new Posting(Accounts.PROVIDER_CLEARING, amount.amount()),
						new Posting(Accounts.BUYER_FUNDS_HELD, -amount.amount())));
	}

	/** A parcel paid beforehand was delivered, by which it is earned. */
	public static PostingSet delivered(Settlement parcel, Instant at) {
		return new PostingSet("delivered/" + parcel.reference(), at, earning(parcel));
	}

	/** A gift arrived in the bank. */
	public static PostingSet fundDeposited(String fund, Money amount, String fact, Instant at) {
		return new PostingSet("fund-deposited/" + fact, at, List.of(new Posting(Accounts.BANK, amount.amount()),
				new Posting(Accounts.fund(fund), -amount.amount())));
	}

	/** A fund's money was set aside for one parcel. */
	public static PostingSet fundCommitted(String fund, Settlement parcel, Instant at) {
		long total = parcel.total().amount();
		return new PostingSet("fund-committed/" + parcel.reference(), at,
				List.of(new Posting(Accounts.fund(fund), total), new Posting(Accounts.BUYER_FUNDS_HELD, -total)));
	}

	/** A payee was paid. */
	public static PostingSet paidOut(String payout, String payee, Money amount, Instant at) {
		return new PostingSet("paid-out/" + payout, at, List.of(new Posting(Accounts.payable(payee), amount.amount()),
				new Posting(Accounts.BANK, -amount.amount())));
	}

	private static List<Posting> earning(Settlement parcel) {
		return List.of(new Posting(Accounts.BUYER_FUNDS_HELD, parcel.total().amount()),
				new Posting(Accounts.payable(parcel.payee()), -parcel.net().amount()),
				new Posting(Accounts.COMMISSION, -parcel.commission().amount()),
				new Posting(Accounts.TAX_WITHHELD, -parcel.tax().amount()),
				new Posting(Accounts.freightPayable(parcel.carrier()), -parcel.freight().amount()));
	}

}
