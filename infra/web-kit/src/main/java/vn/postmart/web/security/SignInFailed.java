package vn.postmart.web.security;

/**
 * Keycloak did not sign the reader in, or could not be asked.
 */
public class SignInFailed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public SignInFailed(Throwable cause) {
		super("Sign-in failed", cause);
	}

}
