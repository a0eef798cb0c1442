/**
 * The marketplace that the journeys run on, and those who are asked what really happened.
 */
@NullMarked
package vn.postmart.e2e.stack;

import org.jspecify.annotations.NullMarked;
