/**
 * Listings with what is left of them, and the count of a lot.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.inventory.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
