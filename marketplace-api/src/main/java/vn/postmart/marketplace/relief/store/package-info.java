/**
 * Relief in PostgreSQL; what tells who somebody is, sealed.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.relief.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
