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

	private static final int FINGERPRINT_LENGTH = 12;

	private final ObjectNode definition;

	private final String fingerprint;

	IndexLayout(JsonMapper mapper) {
		String json = read();
		this.definition = (ObjectNode) mapper.readTree(json);
		this.fingerprint = fingerprint(json + SearchWords.REVISION);
		this.definition.withObject("/mappings/_meta").put(NAME, this.fingerprint);
	}

	CreateIndexRequest create(String index) {
		return new CreateIndexRequest.Builder().index(index)
			.withJson(new StringReader(this.definition.toString()))
			.build();
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
