/**
 * The packaged reference data and the tables of the module.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.address.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
