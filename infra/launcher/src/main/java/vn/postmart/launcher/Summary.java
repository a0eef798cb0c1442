package vn.postmart.launcher;

import java.util.Locale;

import vn.postmart.launcher.demo.DemoAccounts;
import vn.postmart.launcher.stack.LocalStack;
import vn.postmart.launcher.stack.Port;

/**
 * What a newcomer needs to know once everything runs.
 */
final class Summary {

	private final LocalStack stack;

	Summary(LocalStack stack) {
		this.stack = stack;
	}

	String text(boolean detached) {
		return """

				  Postmart is ready.

				    Storefront          %s     buy as a guest, or sign in
				    Seller portal       %s     households, clerks, officers, operators
				    API                 %s     description: %s
				    Payment simulator   %s     its journal: %s
				    Postal simulator    %s     parcels move by themselves, a step every %d s
				    Text and mail       %s     what was sent: %s/__sim/journal
				    Keycloak            %s     user admin, password in %s
				    Elasticsearch       %s
				    PostgreSQL          %s

				  Who to sign in as (password of all: %s)

				    0912345001   Vi Thị Lý             a household with a stall
				    0912340001   Ngô Thị Bích Thuỷ     clerk at the counter
				    0912340003   Đỗ Thị Phương Anh     officer of relief programmes
				    0912340004   Lê Quang Vinh         operator: ledger, payouts
				    0912340005   Nguyễn Thu Hà         shopper

				  What to try first: search the storefront for "vai thieu" without accents, put it into the
				  basket, order it cash on delivery, and follow the parcel from its order page.

				  %s

				""".formatted(url(Port.STOREFRONT), url(Port.PORTAL), url(Port.API), url(Port.API) + "/v3/api-docs",
				url(Port.PAYMENT), stack.options().folder().resolve("simulators/journal"), url(Port.POST),
				stack.options().pace().toSeconds(), url(Port.TEXT), url(Port.TEXT), url(Port.KEYCLOAK),
				stack.options().folder().resolve("secrets.properties"), url(Port.ELASTICSEARCH),
				String.format(Locale.ROOT, "127.0.0.1:%d, database postmart",
						stack.options().ports().get(Port.POSTGRES)),
				DemoAccounts.PASSWORD, detached ? "Stop it with ./infra/down." : "Stop it with Ctrl-C.");
	}

	private String url(Port port) {
		return stack.url(port).toString();
	}

}
