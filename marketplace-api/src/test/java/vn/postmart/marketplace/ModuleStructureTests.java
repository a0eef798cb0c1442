package vn.postmart.marketplace;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModuleStructureTests {

	private final ApplicationModules modules = ApplicationModules.of(MarketplaceApplication.class);

	@Test
	void modulesUseEachOtherOnlyAsDeclared() {
		this.modules.verify();
		assertThat(this.modules.stream().map((module) -> module.getIdentifier().toString())).contains("ordering",
				"payment");
	}

}
