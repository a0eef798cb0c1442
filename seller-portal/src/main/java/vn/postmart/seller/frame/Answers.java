package vn.postmart.seller.frame;

import java.net.URI;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

import vn.postmart.web.api.ApiRefusal;

/**
 * The answers a page gives to a form.
 */
public final class Answers {

	private Answers() {
	}

	/** Leads on to a page, so that a reload sends nothing twice. */
	public static <T> ResponseEntity<T> seeOther(String path) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
	}

	/** Leads on to a page that says what was done: {@code notice.DONE}. */
	public static <T> ResponseEntity<T> done(String path, String done) {
		return seeOther(path + "?done=" + done);
	}

	/** The form again, with what is wrong. */
	public static ResponseEntity<JteModel> refused(JteModel form) {
		return ResponseEntity.unprocessableContent().body(form);
	}

	/** Whether the sender of a form can mend what the API refused. */
	public static boolean isMendable(Throwable failure) {
		return failure instanceof ApiRefusal refusal && refusal.isMendable();
	}

	/** Nothing where the API finds nothing. */
	public static <T> Mono<T> orNone(Mono<T> found) {
		return found.onErrorResume(Answers::isNotFound, (none) -> Mono.empty());
	}

	private static boolean isNotFound(Throwable failure) {
		return failure instanceof ApiRefusal refusal && refusal.status().value() == HttpStatus.NOT_FOUND.value();
	}

}
