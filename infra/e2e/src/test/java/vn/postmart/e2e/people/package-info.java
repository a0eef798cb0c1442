/**
 * The people of the journeys, each in a browser of their own.
 */
@NullMarked
package vn.postmart.e2e.people;

import org.jspecify.annotations.NullMarked;
