package vn.postmart.simulator.http;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;

/**
 * An endpoint in WireMock's terms, in which replies may also be cut or late.
 */
@FunctionalInterface
interface WireEndpoint {

	ResponseDefinitionBuilder answer(Call call);

	static ResponseDefinitionBuilder render(Reply reply) {
		ResponseDefinitionBuilder response = WireMock.aResponse().withStatus(reply.status()).withBody(reply.body());
		reply.headers().forEach(response::withHeader);
		return response;
	}

}
