/**
 * Imports and exports over HTTP.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.catalog.bulk.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
