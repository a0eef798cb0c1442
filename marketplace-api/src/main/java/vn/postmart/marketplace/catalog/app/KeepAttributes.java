package vn.postmart.marketplace.catalog.app;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.domain.CategoryAttribute.Kind;
import vn.postmart.marketplace.catalog.domain.CategoryAttribute;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Says what listings of a category are asked. Everything joins the caller's transaction.
 */
@Component
public class KeepAttributes {

	private final CategoryRegister categories;

	private final AttributeRegister attributes;

	KeepAttributes(CategoryRegister categories, AttributeRegister attributes) {
		this.categories = categories;
		this.attributes = attributes;
	}

	/**
	 * Adds the attribute to a category or changes it; listings answer when they are next
	 * kept. Refused as not found for an unknown category, naming the field when a choice
	 * has nothing or one thing twice to choose from, or when what is no number has a
	 * unit.
	 */
	public Mono<Void> put(String category, CategoryAttribute attribute) {
		return this.categories.exists(category)
			.filter((known) -> known)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.then(Mono.defer(() -> sound(attribute)))
			.then(Mono.defer(() -> this.attributes.put(category, attribute)));
	}

	/**
	 * Takes an attribute away; its answers are no longer shown. Refused as not found when
	 * there is none.
	 */
	public Mono<Void> remove(String category, String code) {
		return this.attributes.remove(category, code)
			.filter((removed) -> removed)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.then();
	}

	private static Mono<Void> sound(CategoryAttribute attribute) {
		boolean choice = attribute.kind() == Kind.CHOICE;
		long codes = attribute.choices().stream().map(CategoryAttribute.Choice::code).distinct().count();
		if (choice == attribute.choices().isEmpty()) {
			return Mono.error(() -> RefusedException.field("choices",
					choice ? "catalog.choices-missing" : "catalog.choices-only-of-choice"));
		}
		if (codes < attribute.choices().size()) {
			return Mono.error(() -> RefusedException.field("choices", "catalog.choice-twice"));
		}
		return (attribute.unit() == null || attribute.kind() == Kind.NUMBER) ? Mono.empty()
				: Mono.error(() -> RefusedException.field("unit", "catalog.unit-only-of-number"));
	}

}
