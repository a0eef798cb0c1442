/** Baskets, order groups and orders, and the rules they keep; pure Java. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.ordering.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
