package vn.postmart.marketplace.search.domain;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrefixTests {

	private final NamedChoices<String> fruit = new NamedChoices<>(
			List.of("Dừa xiêm Bến Tre", "Dứa Đồng Giao", "Mứt dừa", "Bưởi"), List::of);

	@Test
	void findsNamesWithAWordThatBeginsSo() {
		assertThat(find("dua")).containsExactly("Dừa xiêm Bến Tre", "Dứa Đồng Giao", "Mứt dừa");
		assertThat(find("BEN T")).containsExactly("Dừa xiêm Bến Tre");
		assertThat(find("ua")).isEmpty();
	}

	@Test
	void putsTheAccentsThatWereTypedFirst() {
		assertThat(find("dứ")).containsExactly("Dứa Đồng Giao", "Dừa xiêm Bến Tre", "Mứt dừa");
		assertThat(find("dừa")).containsExactly("Dừa xiêm Bến Tre", "Mứt dừa", "Dứa Đồng Giao");
	}

	@Test
	void readsNothingInWhatHasNoWord() {
		assertThat(Prefix.of("  ")).isEmpty();
		assertThat(Prefix.of("\u202E*\"")).isEmpty();
	}

	@Test
	void startsANameAtItsFirstFourWordsWithAccentsAndWithout() {
		assertThat(Prefix.starts("Cá hộp")).containsExactly("ca hop", "hop", "cá hộp", "hộp");
		assertThat(Prefix.starts("A b c d e")).containsExactly("a b c d e", "b c d e", "c d e", "d e");
	}

	private List<String> find(String typed) {
		return this.fruit.find(Prefix.of(typed).orElseThrow()).toList();
	}

}
