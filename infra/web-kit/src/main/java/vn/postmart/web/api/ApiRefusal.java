package vn.postmart.web.api;

import java.util.Map;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.springframework.http.HttpStatusCode;

import vn.postmart.web.form.Form;
import vn.postmart.web.form.Message;

/**
 * The API answered, and the answer is no.
 */
public class ApiRefusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient HttpStatusCode status;

	private final transient Problem problem;

	public ApiRefusal(HttpStatusCode status, Problem problem) {
		super("The API answered " + status.value() + " " + problem.type());
		this.status = status;
		this.problem = problem;
	}

	public HttpStatusCode status() {
		return this.status;
	}

	public Problem problem() {
		return this.problem;
	}

	/** Whether the request was at fault in a way its sender can mend: 400, 409 or 422. */
	public boolean isMendable() {
		return switch (this.status.value()) {
			case 400, 409, 422 -> true;
			default -> false;
		};
	}

	/**
	 * Shows the refusal on the form that was posted.
	 * @param form what was typed
	 * @param fields the form's fields by the API's names, where they differ, with the
	 * number of a list's item or with {@code []} for any; a name's last part is tried
	 * next
	 * @param fallbackKey message key for a refusal without words
	 * @return the form, refused
	 */
	@CanIgnoreReturnValue
	public Form on(Form form, Map<String, String> fields, String fallbackKey) {
		for (Problem.FieldProblem wrong : this.problem.fieldProblems()) {
			form.refuse(fieldOf(wrong.field() != null ? wrong.field() : "", fields), new Message.Text(wrong.message()));
		}
		if (!form.isRefused()) {
			String words = this.problem.words();
			form.refuse(Form.WHOLE, (words != null) ? new Message.Text(words) : new Message.Key(fallbackKey));
		}
		return form;
	}

	private String fieldOf(String apiName, Map<String, String> fields) {
		String anyItem = apiName.replaceAll("\\[\\d+]", "[]");
		String lastPart = apiName.substring(apiName.lastIndexOf('.') + 1);
		return fields.getOrDefault(apiName, fields.getOrDefault(anyItem, fields.getOrDefault(lastPart, lastPart)));
	}

}
