/**
 * Understanding what shoppers type and what sellers call their goods: spelling, keyboards
 * without accents, sounds, slips, and the many names of one food. Plain Java; the same
 * code reads both sides.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.search.language;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
