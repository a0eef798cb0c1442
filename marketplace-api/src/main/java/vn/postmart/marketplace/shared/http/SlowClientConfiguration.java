package vn.postmart.marketplace.shared.http;

import io.netty.channel.ChannelPipeline;
import reactor.netty.NettyPipeline;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SlowClientProperties.class)
class SlowClientConfiguration {

	@Bean
	NettyServerCustomizer slowClients(SlowClientProperties limits) {
		return (server) -> server.doOnChannelInit((observer, channel, address) -> watch(channel.pipeline(), limits));
	}

	private static void watch(ChannelPipeline pipeline, SlowClientProperties limits) {
		RequestDeadline deadline = new RequestDeadline(limits.header(), limits.body());
		pipeline.addBefore(NettyPipeline.HttpCodec, "postmart.requestBytes", deadline.bytes());
		pipeline.addAfter(NettyPipeline.HttpCodec, "postmart.requestMessages", deadline.messages());
	}

}
