/**
 * HTTP as the simulators speak it: routes with state behind them, served by WireMock.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.simulator.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
