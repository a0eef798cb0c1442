package vn.postmart.marketplace.catalog.web;

import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.domain.CategoryAttribute;
import vn.postmart.marketplace.catalog.domain.CategoryAttribute.Choice;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnameseText;

/**
 * What an operator has the listings of a category asked.
 *
 * @param unit of a number; absent without one
 * @param choices what may be answered to a choice; absent otherwise
 */
record AttributeRequest(@NotBlank @Size(max = 60) @PlainText String name,
		@NotBlank @Size(max = 60) @PlainText String nameEn, CategoryAttribute.@NotNull Kind kind,
		@Nullable @Size(max = 20) @PlainText String unit,
		@Nullable @Size(max = 50) List<@NotNull @Valid ChoiceRequest> choices, @NotNull Boolean required,
		@Nullable @Min(0) @Max(1000) Integer position) {

	CategoryAttribute toAttribute(String code) {
		return new CategoryAttribute(code, VietnameseText.tidy(this.name), VietnameseText.tidy(this.nameEn), this.kind,
				(this.unit == null || this.unit.isBlank()) ? null : VietnameseText.tidy(this.unit),
				Optional.ofNullable(this.choices).orElse(List.of()).stream().map(ChoiceRequest::toChoice).toList(),
				this.required, (this.position != null) ? this.position : 0);
	}

	/** One of the answers to choose from. */
	record ChoiceRequest(@NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 60) String code,
			@NotBlank @Size(max = 60) @PlainText String name, @NotBlank @Size(max = 60) @PlainText String nameEn) {

		Choice toChoice() {
			return new Choice(this.code, VietnameseText.tidy(this.name), VietnameseText.tidy(this.nameEn));
		}

	}

}
