package vn.postmart.marketplace;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

import vn.postmart.marketplace.architecture.BreaksEveryRule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the code to the rules, and each rule to the proof that it can fail.
 */
class ArchitectureTests {

	private final JavaClasses main = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.postmart.marketplace");

	private final JavaClasses bad = new ClassFileImporter().importPackagesOf(BreaksEveryRule.class);

	@TestFactory
	Stream<DynamicTest> theCodeKeepsEveryRule() {
		return ArchitectureRules.all()
			.map((rule) -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(this.main)));
	}

	@TestFactory
	Stream<DynamicTest> everyRuleCanFail() {
		return ArchitectureRules.all().map((rule) -> DynamicTest.dynamicTest(rule.getDescription(), () -> fails(rule)));
	}

	private void fails(ArchRule rule) {
		assertThat(rule.evaluate(this.bad).hasViolation()).isTrue();
	}

}
