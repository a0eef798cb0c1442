/**
 * The directory of administrative units and the search in it: no framework, no input or
 * output.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.address.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
