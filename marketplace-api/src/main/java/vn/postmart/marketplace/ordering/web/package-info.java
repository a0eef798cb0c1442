/** Baskets, checkout and orders over HTTP. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.ordering.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
