/**
 * Pictures of produce and documents of certificates: read with suspicion, pictures made
 * anew, kept as files in a folder or a bucket.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.catalog.media;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
