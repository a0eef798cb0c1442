/**
 * What makes a listing sound, and what the post may carry, in plain Java.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.catalog.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
