/**
 * Provinces and communes, for choosing where a parcel goes.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.address;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
