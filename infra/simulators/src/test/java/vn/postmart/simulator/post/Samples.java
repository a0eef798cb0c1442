package vn.postmart.simulator.post;

import tools.jackson.databind.node.ObjectNode;

import vn.postmart.simulator.json.Json;

/**
 * Requests as the marketplace sends them.
 */
final class Samples {

	static final String ITEM = "EE000000005VN";

	static final String OTHER_ITEM = "EE000000155VN";

	static final String ACCEPTANCE = """
			{"officeCode":"HG-01","clerk":"clerk-7","weightGrams":2150,"acceptedAt":"2026-11-21T08:30:00+07:00"}""";

	static final String HAND_OVER = """
			{"officeCode":"CM-03","clerk":"clerk-9","proof":"CODE","handedOverAt":"2026-11-21T08:40:00+07:00"}""";

	private Samples() {
	}

	/** Two kilograms of rice from Tuyên Quang to a door in Cà Mau, paid on delivery. */
	static ObjectNode toTheDoor(String itemId, long codVnd) {
		ObjectNode body = (ObjectNode) Json.read("""
				{"reference":"order:1","service":"STANDARD","delivery":"DOOR",
				 "sender":{"name":"Hộ bà Vàng Thị Mỷ","phone":"0912345678","provinceCode":"08","communeCode":"00688",
				           "address":"Thôn Lô Lô Chải"},
				 "recipient":{"name":"Nguyễn Văn An","phone":"+84987654321","provinceCode":"96","communeCode":"31999",
				              "address":"Ấp 3"},
				 "weightGrams":2100,
				 "contents":[{"description":"Gạo tẻ","quantity":2.0,"netWeightGrams":2000,"valueVnd":90000}]}""");
		return body.put("itemId", itemId).put("codAmountVnd", codVnd);
	}

	/** The same to a counter, prepaid. */
	static ObjectNode toThePoint(String itemId, long codVnd) {
		return toTheDoor(itemId, codVnd).put("delivery", "POINT").put("pointCode", "CM-03");
	}

}
