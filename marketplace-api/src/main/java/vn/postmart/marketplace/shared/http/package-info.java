/**
 * How the web server treats its clients.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.shared.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
