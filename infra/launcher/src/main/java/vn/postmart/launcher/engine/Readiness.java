package vn.postmart.launcher.engine;

import java.net.URI;

/**
 * Asks a server once whether it is ready to be used; anything thrown or false means "not
 * yet".
 */
@FunctionalInterface
public interface Readiness {

	boolean isReady() throws Exception;

	/**
	 * Ready when a GET of this address answers 200.
	 */
	static Readiness ofHttp(URI address) {
		return () -> LoopbackHttp.status(address) == 200;
	}

}
