package vn.postmart.marketplace.shared;

import java.util.UUID;

/**
 * Where ids come from, injected so that tests can foresee them.
 */
@FunctionalInterface
public interface IdSource {

	/**
	 * A fresh UUIDv7: ids made later sort later, which keeps indexes compact.
	 */
	UUID next();

}
