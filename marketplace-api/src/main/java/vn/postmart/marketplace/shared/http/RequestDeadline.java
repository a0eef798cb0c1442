package vn.postmart.marketplace.shared.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose client dribbles its headers or its body. The time of headers
 * runs from connecting and from the first byte of each later request, that of a body from
 * the end of its headers; between requests the server's idle limit rules. The server's
 * own limit would keep every finished exchange until its time is over. One per
 * connection, touched by its event loop alone.
 */
final class RequestDeadline {

	private final Duration header;

	private final Duration body;

	private boolean reading;

	private @Nullable Future<?> closing;

	RequestDeadline(Duration header, Duration body) {
		this.header = header;
		this.body = body;
	}

	/** Stands before the codec and sees bytes. */
	ChannelHandler bytes() {
		return new ChannelInboundHandlerAdapter() {

			@Override
			public void channelActive(ChannelHandlerContext context) throws Exception {
				start(context, RequestDeadline.this.header);
				super.channelActive(context);
			}

			@Override
			public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
				if (!RequestDeadline.this.reading) {
					start(context, RequestDeadline.this.header);
				}
				super.channelRead(context, bytes);
			}

			@Override
			public void channelInactive(ChannelHandlerContext context) throws Exception {
				cancel();
				super.channelInactive(context);
			}

		};
	}

	/** Stands behind the codec and sees requests. */
	ChannelHandler messages() {
		return new ChannelInboundHandlerAdapter() {

			@Override
			public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
				if (message instanceof HttpRequest) {
					cancel();
					RequestDeadline.this.reading = true;
					start(context, RequestDeadline.this.body);
				}
				if (message instanceof LastHttpContent) {
					cancel();
					RequestDeadline.this.reading = false;
				}
				super.channelRead(context, message);
			}

		};
	}

	private void start(ChannelHandlerContext context, Duration limit) {
		if (this.closing == null) {
			this.closing = context.executor().schedule(() -> close(context), limit.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private void cancel() {
		if (this.closing != null) {
			this.closing.cancel(false);
			this.closing = null;
		}
	}

	private static void close(ChannelHandlerContext context) {
		ChannelFuture _ = context.close();
	}

}
