/**
 * What programmes raised, sent and handed over.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.relief;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
