/**
 * Projecting listings and finding them; the ports to the engines.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.search.app;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
