package vn.postmart.storefront.basket;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BasketTicketTests {

	private static final String ID = "6f0f4c1e-5a0e-4b6c-9a65-0d7d6a3c2b11";

	@Test
	void readsWhatItWrote() {
		BasketTicket ticket = new BasketTicket(ID, 12);
		assertThat(BasketTicket.read(ticket.written())).contains(ticket);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "6f0f4c1e-5a0e-4b6c-9a65-0d7d6a3c2b11", "../../admin.1",
			"6f0f4c1e-5a0e-4b6c-9a65-0d7d6a3c2b11.1000", "6f0f4c1e-5a0e-4b6c-9a65-0d7d6a3c2b11.-1" })
	void readsNothingElse(String cookie) {
		assertThat(BasketTicket.read(cookie)).isEmpty();
	}

}
