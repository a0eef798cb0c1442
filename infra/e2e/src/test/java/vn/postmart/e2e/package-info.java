/**
 * The main job as stories: read one from top to bottom to learn what Postmart does.
 */
@NullMarked
package vn.postmart.e2e;

import org.jspecify.annotations.NullMarked;
