package vn.postmart.seller;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an officer sees of the packages on their way. */
class ReliefPackagesPageTests extends PortalPages {

	@Test
	void thePackageHasTheNumberTheCounterAsksForAndWaitsForItsGrower() {
		assertThat(as("officer").open("/relief/0199a1b2-7001-7f84-895e-102777183901")
			.texts("[aria-labelledby=packages] tbody tr"))
			.startsWith("HATGAO-001 EP123456801VN Bưu điện Sa Lý 07534-1 Chờ nhà bán đem ra bưu cục",
					"HATGAO-002 EP123456802VN Bưu điện Sa Lý 07534-1 Bưu cục đã nhận");
	}

}
