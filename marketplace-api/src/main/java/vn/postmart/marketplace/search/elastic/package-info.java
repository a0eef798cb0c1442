/**
 * Search in Elasticsearch.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.search.elastic;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
