/**
 * Relief over HTTP, for officers and for the public.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.relief.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
