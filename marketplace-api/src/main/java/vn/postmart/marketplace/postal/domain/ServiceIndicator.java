package vn.postmart.marketplace.postal.domain;

/**
 * The first two letters of an S10 identifier: the service the item goes by. Series that
 * UPU keeps in reserve, or that are agreed between posts case by case, are not minted.
 */
public record ServiceIndicator(String letters) {

	private static final String MINTABLE = "C[A-Y]|E[A-W]|H[A-W]|L[A-Y]|R[A-Z]|U[A-Z]|V[A-Z]|A[V-Z]|[BDNPZ][A-Z]|G[AD]";

	public ServiceIndicator {
		if (!letters.matches(MINTABLE)) {
			throw new IllegalArgumentException("not a service indicator we may mint: " + letters);
		}
	}

}
