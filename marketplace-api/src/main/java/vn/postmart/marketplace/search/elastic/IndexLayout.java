package vn.postmart.marketplace.search.elastic;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.elasticsearch.indices.PutIndicesSettingsRequest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.postmart.marketplace.search.domain.SearchWords;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * How an index is laid out. An index carries the fingerprint of its layout and of the
 * analysis its words come from, so that code of another version knows it for a stranger.
 */
@Component
class IndexLayout {

	private static final String NAME = "layout";

	private static final String REFRESH_INTERVAL = "refresh_interval";

	private static final int FINGERPRINT_LENGTH = 12;

	private final ObjectNode definition;

	private final String fingerprint;

	IndexLayout(JsonMapper mapper) {
		String json = read();
		this.definition = (ObjectNode) mapper.readTree(json);
		this.fingerprint = fingerprint(json + SearchWords.REVISION);
		this.definition.withObject("/mappings/_meta").put(NAME, this.fingerprint);
	}

	/**
	 * An index to be filled: nothing can be found in it before {@link #opened}, so that
	 * it is written in few large parts.
	 */
	CreateIndexRequest create(String index) {
		ObjectNode filled = this.definition.deepCopy();
		filled.withObject("/settings").put(REFRESH_INTERVAL, "-1");
		return new CreateIndexRequest.Builder().index(index).withJson(new StringReader(filled.toString())).build();
	}

	/** What makes an index that was filled findable, and all that comes after. */
	PutIndicesSettingsRequest opened(String index) {
		String interval = this.definition.at("/settings/" + REFRESH_INTERVAL).asString();
		return PutIndicesSettingsRequest.of((request) -> request.index(index)
			.settings((settings) -> settings.refreshInterval((time) -> time.time(interval))));
	}

	boolean fits(TypeMapping mapping) {
		return mapping.meta().containsKey(NAME) && this.fingerprint.equals(mapping.meta().get(NAME).to(String.class));
	}

	private static String read() {
		try {
			return new ClassPathResource("search/listings.json").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String fingerprint(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
