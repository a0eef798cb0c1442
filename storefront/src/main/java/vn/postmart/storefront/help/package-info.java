/**
 * How buying, paying and receiving works.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.help;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
