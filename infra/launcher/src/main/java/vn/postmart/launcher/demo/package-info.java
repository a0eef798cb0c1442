/**
 * What a newcomer finds in a fresh marketplace, loaded through its own interfaces.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.launcher.demo;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
