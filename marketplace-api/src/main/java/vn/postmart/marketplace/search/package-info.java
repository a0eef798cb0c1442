/**
 * Finding listings without typing accents, from Elasticsearch or else PostgreSQL.
 */
@ApplicationModule(displayName = "Search",
		allowedDependencies = { "shared", "outbox", "catalog", "inventory", "address", "seller", "identity", "review",
				"postal" })
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.search;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
