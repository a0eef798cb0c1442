/**
 * Provinces and communes, for choosing where a parcel goes.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.web.address;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
