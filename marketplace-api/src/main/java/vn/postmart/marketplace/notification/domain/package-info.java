/** What people are told, and how. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.notification.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
