package vn.postmart.web.page;

import java.net.URI;

import org.springframework.context.MessageSource;

import vn.postmart.web.asset.Assets;
import vn.postmart.web.security.Cookies;

/**
 * What all pages of a module have in common.
 */
record Surroundings(MessageSource messages, Assets assets, Cookies cookies, URI publicUrl) {

}
