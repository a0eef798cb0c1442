/**
 * Pictures of produce: read with suspicion, made anew in three sizes, kept as files.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.catalog.media;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
