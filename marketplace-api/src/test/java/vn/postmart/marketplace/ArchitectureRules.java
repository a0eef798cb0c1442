package vn.postmart.marketplace;

import java.io.PrintStream;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.reactive.TransactionalOperator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The rules that no compiler knows. */
final class ArchitectureRules {

	private static final Set<String> BLOCKING = Set.of("block", "blockFirst", "blockLast", "blockOptional",
			"toIterable", "toStream");

	private static final DescribedPredicate<JavaClass> REACTIVE = DescribedPredicate.describe("Mono or Flux",
			(type) -> type.isAssignableTo(Mono.class) || type.isAssignableTo(Flux.class));

	private static final DescribedPredicate<JavaClass> INEXACT = DescribedPredicate.describe("float or double",
			(type) -> Set.of("float", "double", "java.lang.Float", "java.lang.Double").contains(type.getName()));

	/**
	 * Lengths on paper, the quality of a picture and the rank of a hit are no amounts;
	 * amounts arrive there as text or not at all.
	 */
	private static final String[] NO_AMOUNTS = { "..postal.label..", "..catalog.media..", "..search.elastic.." };

	private ArchitectureRules() {
	}

	static Stream<ArchRule> all() {
		return Stream.of(nothingBlocks(), onlyTheRelayAndTheShieldSubscribe(), onlyTheShieldOpensTransactions(),
				noTransactionByAnnotation(), noInexactField(), noInexactParameter(), storesStayInside(),
				nothingPrints());
	}

	private static ArchRule nothingBlocks() {
		return noClasses().should().callMethodWhere(calls("block", BLOCKING)).as("no code waits for a Mono or Flux");
	}

	private static ArchRule onlyTheRelayAndTheShieldSubscribe() {
		return noClasses().that()
			.doNotHaveFullyQualifiedName("vn.postmart.marketplace.outbox.Relay")
			.and()
			.doNotHaveFullyQualifiedName("vn.postmart.marketplace.shared.tx.Transactions")
			.should()
			.callMethodWhere(calls("subscribe", Set.of("subscribe")))
			.as("only the outbox relay and the transaction shield subscribe");
	}

	private static ArchRule onlyTheShieldOpensTransactions() {
		return noClasses().that()
			.resideOutsideOfPackage("vn.postmart.marketplace.shared.tx")
			.should()
			.dependOnClassesThat()
			.areAssignableTo(TransactionalOperator.class)
			.as("transactions are opened by the shield alone");
	}

	private static ArchRule noTransactionByAnnotation() {
		return noClasses().should()
			.dependOnClassesThat()
			.areAssignableTo(Transactional.class)
			.as("no transaction is opened by annotation");
	}

	private static ArchRule noInexactField() {
		return fields().that()
			.areDeclaredInClassesThat()
			.resideOutsideOfPackages(NO_AMOUNTS)
			.should()
			.notHaveRawType(INEXACT)
			.as("no field is a float or double");
	}

	private static ArchRule noInexactParameter() {
		return methods().that()
			.areDeclaredInClassesThat()
			.resideOutsideOfPackages(NO_AMOUNTS)
			.should()
			.notHaveRawParameterTypes(
					DescribedPredicate.describe("a float or double", (types) -> types.stream().anyMatch(INEXACT)))
			.as("no parameter is a float or double");
	}

	private static ArchRule storesStayInside() {
		return classes().that().resideInAPackage("..store..").should().notBePublic().as("stores are not public");
	}

	private static ArchRule nothingPrints() {
		return noClasses().should()
			.dependOnClassesThat()
			.areAssignableTo(PrintStream.class)
			.as("nothing prints: what is worth saying is logged");
	}

	private static DescribedPredicate<JavaCall<?>> calls(String description, Set<String> names) {
		return DescribedPredicate.describe(description + " of Mono or Flux",
				(call) -> names.contains(call.getName()) && REACTIVE.test(call.getTargetOwner()));
	}

}
