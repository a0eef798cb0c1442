/**
 * What the storefront and the seller portal share: rendering, assets, headers, htmx.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
