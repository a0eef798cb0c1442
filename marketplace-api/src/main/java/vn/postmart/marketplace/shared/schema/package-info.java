/**
 * One schema and one migration history per module.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.shared.schema;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
