/**
 * What a template is given: words, formats, the reader and the request it answers.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.web.page;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
