package vn.postmart.marketplace.shared;

import java.time.Clock;

import com.github.f4b6a3.uuid.UuidCreator;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

	SharedConfiguration() {
		VietnamesePhone.prepare();
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	/** A day is not yet to come that has begun where people are. */
	@Bean
	ValidationConfigurationCustomizer daysOfVietnam(Clock clock) {
		return (validation) -> validation.clockProvider(() -> clock.withZone(VietnamTime.ZONE));
	}

	@Bean
	IdSource idSource() {
		return UuidCreator::getTimeOrderedEpoch;
	}

	/** The library reads its number plans from its jar, which an event loop must not. */
	@Bean
	SmartInitializingSingleton numberPlans() {
		return () -> {
			var _ = VietnamesePhone.parse("0912345678");
		};
	}

}
