/**
 * Programmes, kits, beneficiaries and packages, and the rules they keep; pure Java.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.relief.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
