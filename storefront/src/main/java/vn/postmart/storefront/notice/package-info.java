/**
 * What a signed-in shopper was told, such as that goods are recalled.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.notice;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
