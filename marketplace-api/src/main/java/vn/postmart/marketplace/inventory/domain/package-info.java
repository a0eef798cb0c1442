/**
 * Which lots an order takes, in plain Java.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.inventory.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
