package vn.postmart.web.page;

import java.util.List;
import java.util.Map;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpOutputMessage;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.util.DigestUtils;
import reactor.core.publisher.Mono;

/**
 * Writes the page a handler returns, and answers 304 when the browser already has it.
 */
class JteModelWriter implements HttpMessageWriter<JteModel> {

	static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

	@Override
	public List<MediaType> getWritableMediaTypes() {
		return List.of(HTML);
	}

	@Override
	public boolean canWrite(ResolvableType elementType, @Nullable MediaType mediaType) {
		return JteModel.class.isAssignableFrom(elementType.toClass())
				&& (mediaType == null || mediaType.isCompatibleWith(HTML));
	}

	@Override
	public Mono<Void> write(Publisher<? extends JteModel> page, ResolvableType actualType, ResolvableType elementType,
			@Nullable MediaType mediaType, ServerHttpRequest request, ServerHttpResponse response,
			Map<String, Object> hints) {
		return Mono.from(page).flatMap((model) -> answer(rendered(model), request, response));
	}

	@Override
	public Mono<Void> write(Publisher<? extends JteModel> page, ResolvableType elementType,
			@Nullable MediaType mediaType, ReactiveHttpOutputMessage message, Map<String, Object> hints) {
		return Mono.from(page).flatMap((model) -> send(rendered(model), message));
	}

	private Mono<Void> answer(byte[] html, ServerHttpRequest request, ServerHttpResponse response) {
		boolean fresh = response.getStatusCode() == null || HttpStatus.OK.equals(response.getStatusCode());
		if (HttpMethod.GET.equals(request.getMethod()) && fresh && response.getCookies().isEmpty()) {
			String tag = "W/\"" + DigestUtils.md5DigestAsHex(html) + "\"";
			response.getHeaders().setETag(tag);
			if (request.getHeaders().getIfNoneMatch().contains(tag)) {
				response.setStatusCode(HttpStatus.NOT_MODIFIED);
				return response.setComplete();
			}
		}
		return send(html, response);
	}

	private Mono<Void> send(byte[] html, ReactiveHttpOutputMessage message) {
		message.getHeaders().setContentType(HTML);
		message.getHeaders().setContentLength(html.length);
		return message.writeWith(Mono.fromSupplier(() -> message.bufferFactory().wrap(html)));
	}

	private byte[] rendered(JteModel model) {
		Utf8ByteOutput output = new Utf8ByteOutput();
		model.render(output);
		return output.toByteArray();
	}

}
