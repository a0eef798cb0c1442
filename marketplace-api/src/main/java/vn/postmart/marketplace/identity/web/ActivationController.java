package vn.postmart.marketplace.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.identity.app.ActivateAccount;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ActivationController {

	private final ActivateAccount activateAccount;

	ActivationController(ActivateAccount activateAccount) {
		this.activateAccount = activateAccount;
	}

	@PostMapping("/api/v1/activations")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> activate(@Valid @RequestBody ActivationRequest request) {
		VietnamesePhone phone = VietnamesePhone.parse(request.phone())
			.orElseThrow(() -> RefusedException.field("phone", "phone"));
		return this.activateAccount.activate(phone, request.code(), request.newPassword());
	}

	/**
	 * What a person types to take over the account a clerk opened.
	 *
	 * @param newPassword at least 8 characters, as the sign-in page asks
	 */
	record ActivationRequest(@NotBlank @Size(max = 24) String phone, @NotBlank @Size(max = 20) String code,
			@NotNull @Size(min = 8, max = 128) String newPassword) {

		/** Keeps the secrets out of logs. */
		@Override
		public String toString() {
			return "ActivationRequest";
		}

	}

}
