/**
 * Accounts for people whom a clerk registers: recorded, made, activated.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.identity.app;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
