/**
 * What was typed into a form, what is wrong with it, and how a field shows both.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.web.form;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
