package vn.postmart.marketplace.catalog;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TransitRulesTests {

	@Test
	void saysItsLimitsInOneOrderHoweverTheyWereRead() {
		Map<GoodsClass, Integer> byClass = new LinkedHashMap<>();
		byClass.put(GoodsClass.LIVE, 1);
		byClass.put(GoodsClass.CHILLED, 3);
		byClass.put(GoodsClass.DRY, 30);
		byClass.put(GoodsClass.FRESH, 4);
		Map<String, Integer> byCategory = new LinkedHashMap<>();
		byCategory.put("rau-cu", 2);
		byCategory.put("cam-buoi", 6);
		byCategory.put("hai-san-kho", 20);
		byCategory.put("gao", 10);

		TransitRules rules = new TransitRules(byClass, byCategory);

		assertThat(rules.byClass()).hasToString("{FRESH=4, DRY=30, CHILLED=3, LIVE=1}");
		assertThat(rules.byCategory()).hasToString("{cam-buoi=6, gao=10, hai-san-kho=20, rau-cu=2}");
	}

}
