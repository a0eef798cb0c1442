/**
 * The ways to people's pockets: a gateway for text messages, and a mail server that keeps
 * what it gets.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.simulator.message;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
