/**
 * The pages of households, cooperatives, clerks, officers and operators.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
