/**
 * What the tests of both web modules share.
 */
@NullMarked
package vn.postmart.web.test;

import org.jspecify.annotations.NullMarked;
