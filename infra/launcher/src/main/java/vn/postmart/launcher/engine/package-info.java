/**
 * The real engines as child processes: PostgreSQL, Elasticsearch and Keycloak, for the
 * local stack and for tests.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.launcher.engine;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
