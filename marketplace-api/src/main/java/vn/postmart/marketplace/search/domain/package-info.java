/**
 * What is indexed of a listing and what can be asked; pure Java.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.search.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
