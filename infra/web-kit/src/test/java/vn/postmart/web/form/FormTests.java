package vn.postmart.web.form;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.api.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class FormTests {

	@Test
	void composesAndStripsWhatWasTyped() {
		assertThat(form("name", "  Nguyễn Thị Hoa ").value("name")).isEqualTo("Nguyễn Thị Hoa");
	}

	@Test
	void keepsTheFirstMessageOfAField() {
		Form form = Form.empty("checkout")
			.require("phone", Rules.given(), "checkout.phone.missing")
			.require("phone", Rules.mobilePhone(), "checkout.phone.wrong");
		assertThat(form.errors()).isEqualTo(Map.of("phone", new Message.Key("checkout.phone.missing")));
	}

	@Test
	void keepsTheValueOfARefusedField() {
		Form form = form("phone", "12").require("phone", Rules.mobilePhone(), "checkout.phone.wrong");
		assertThat(form.isRefused()).isTrue();
		assertThat(form.value("phone")).isEqualTo("12");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0912345678", "0912 345 678", "0912.345.678", "+84 912 345 678", "84912345678" })
	void readsMobileNumbersHoweverTheyAreGrouped(String phone) {
		assertThat(Rules.mobilePhone()).accepts(phone);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0212345678", "091234567", "09123456789", "0912x45678", "+1 912 345 678" })
	void refusesWhatIsNoMobileNumber(String phone) {
		assertThat(Rules.mobilePhone()).rejects(phone);
	}

	@Test
	void showsARefusalOfTheApiAtTheFieldItNames() {
		Problem problem = new Problem("https://postmart.vn/problems/validation", "Sai", 400, null, null,
				List.of(new Problem.FieldProblem("recipient.phone", "Số điện thoại chưa đúng"),
						new Problem.FieldProblem("provinceCode", "Không có tỉnh này")));
		Form form = new ApiRefusal(HttpStatus.BAD_REQUEST, problem).on(Form.empty("checkout"),
				Map.of("provinceCode", "province"), "form.refused");
		assertThat(form.errors()).isEqualTo(Map.of("phone", new Message.Text("Số điện thoại chưa đúng"), "province",
				new Message.Text("Không có tỉnh này")));
	}

	@Test
	void showsARefusalWithoutFieldsForTheWholeForm() {
		Problem problem = new Problem(null, "Hết hàng", 422, "Chỉ còn 2 kg", null, null);
		Form form = new ApiRefusal(HttpStatus.UNPROCESSABLE_CONTENT, problem).on(Form.empty("checkout"), Map.of(),
				"form.refused");
		assertThat(form.errors()).isEqualTo(Map.of(Form.WHOLE, new Message.Text("Chỉ còn 2 kg")));
	}

	private static Form form(String field, String value) {
		MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
		values.add(field, value);
		return Form.of("checkout", values);
	}

}
