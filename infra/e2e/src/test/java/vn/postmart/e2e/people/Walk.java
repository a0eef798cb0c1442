package vn.postmart.e2e.people;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A walk from link to link until a page of each kind has been looked at in Vietnamese on
 * a phone; what shoppers see also in English, on a phone and on a desk.
 */
public final class Walk {

	/** Who has not come across a page after so many does not know the way to it. */
	private static final int LONGEST = 60;

	private final Visitor visitor;

	private final URI door;

	private final PageList list;

	private final boolean inEnglishToo;

	private final Set<String> own;

	private final Set<String> toSee;

	private final SequencedSet<String> ways = new LinkedHashSet<>();

	private final Set<String> gone = new LinkedHashSet<>();

	private final List<String> seen = new ArrayList<>();

	private Walk(Visitor visitor, URI door, String module, String who) {
		this.visitor = visitor;
		this.door = door;
		this.list = PageList.of(module);
		this.inEnglishToo = module.equals("storefront");
		this.own = Set.copyOf(this.list.openedBy(who));
		this.toSee = new LinkedHashSet<>(this.list.openedBy(who));
	}

	/** Looks at every page of a module that is for anybody. */
	public static void asGuest(Visitor visitor, URI door, String module) {
		new Walk(visitor, door, module, "guest").walk();
	}

	/** Signs in and looks at every page of a module that is for such people. */
	public static void signedIn(Visitor visitor, URI door, String module, String who, String phone) {
		SignIn.at(visitor, door, phone);
		new Walk(visitor, door, module, who).walk();
	}

	private void walk() {
		assertThat(this.toSee).as("kinds of pages").isNotEmpty();
		this.own.stream().filter((path) -> !path.contains("{")).sorted().forEach(this.ways::add);
		while (!this.toSee.isEmpty() && this.gone.size() < LONGEST && !this.ways.isEmpty()) {
			step(next());
		}
		assertThat(this.toSee).as("pages that no link leads to").isEmpty();
		if (this.inEnglishToo) {
			open("/?lang=en");
			this.seen.forEach(this::lookInEnglish);
		}
	}

	/** Prefers what it has not seen the like of. */
	private String next() {
		return this.ways.stream()
			.filter((way) -> this.toSee.contains(kindOf(way)))
			.findFirst()
			.orElseGet(this.ways::getFirst);
	}

	private void step(String way) {
		this.ways.remove(way);
		this.gone.add(way);
		open(way);
		if (this.toSee.remove(kindOf(URI.create(page().url()).getPath()))) {
			this.seen.add(way);
			this.visitor.checkAccessibility();
		}
		for (Locator link : page().locator("a[href^='/']").all()) {
			note(link.getAttribute("href").replaceFirst("#.*", ""));
		}
	}

	private void note(String way) {
		if (this.own.contains(kindOf(way)) && !this.gone.contains(way) && !way.contains("lang=")) {
			this.ways.add(way);
		}
	}

	private void lookInEnglish(String way) {
		open(way);
		assertThat(page().locator("html").getAttribute("lang")).as(way).isEqualTo("en");
		this.visitor.checkWidth();
		page().setViewportSize(1280, 800);
		this.visitor.checkWidth();
		assertThat(page().locator("h1").isVisible()).as("the heading can be seen on a desk: " + way).isTrue();
		page().setViewportSize(360, 740);
	}

	private String kindOf(String way) {
		return this.list.kindOf(way.replaceFirst("\\?.*", "")).orElse("");
	}

	private void open(String way) {
		page().navigate(this.door.resolve(way).toString());
	}

	private Page page() {
		return this.visitor.page();
	}

}
