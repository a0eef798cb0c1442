/**
 * The shelves of the shop, as the operator keeps them.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.shelf;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
