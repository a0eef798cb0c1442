package vn.postmart.marketplace.shared;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import static org.assertj.core.api.Assertions.assertThat;

class JointQuestionsTests {

	/** What each request asked, and how it is answered. */
	private final List<List<String>> asked = new ArrayList<>();

	private final List<Sinks.One<List<Integer>>> answers = new ArrayList<>();

	private final List<String> heard = new ArrayList<>();

	private final JointQuestions<String, Integer> questions = patient(Duration.ofMinutes(1));

	@Test
	void asksAtOnceAndAloneWhenNoRequestIsUnderWay() {
		ask("cam");
		assertThat(this.asked).containsExactly(List.of("cam"));
		answer(0, 3);
		assertThat(this.heard).containsExactly("cam: 3");
	}

	@Test
	void asksTogetherWhatCameWhileARequestWasUnderWay() {
		ask("cam");
		ask("nhãn");
		ask("vải");
		assertThat(this.asked).hasSize(1);
		answer(0, 3);
		assertThat(this.asked).containsExactly(List.of("cam"), List.of("nhãn", "vải"));
		answer(1, 7, 9);
		assertThat(this.heard).containsExactly("cam: 3", "nhãn: 7", "vải: 9");
	}

	@Test
	void asksOnceWhatSeveralAskTogether() {
		ask("cam");
		ask("nhãn");
		ask("vải");
		ask("nhãn");
		answer(0, 3);
		assertThat(this.asked.getLast()).containsExactly("nhãn", "vải");
		answer(1, 7, 9);
		assertThat(this.heard).containsExactlyInAnyOrder("cam: 3", "nhãn: 7", "vải: 9", "nhãn: 7");
	}

	@Test
	void isFreeAgainAfterAFailure() {
		ask("cam");
		ask("nhãn");
		this.answers.getFirst().tryEmitError(new IllegalStateException("gone")).orThrow();
		answer(1, 1);
		ask("vải");
		answer(2, 2);
		assertThat(this.heard).containsExactly("cam: gone", "nhãn: 1", "vải: 2");
	}

	@Test
	void givesTheOthersTheirsWhenOneGoesAway() {
		ask("cam");
		this.questions.ask("nhãn").subscribe((answer) -> this.heard.add("nhãn")).dispose();
		ask("vải");
		answer(0, 3);
		answer(1, 7, 9);
		assertThat(this.heard).containsExactly("cam: 3", "vải: 9");
	}

	@Test
	void asksNoMoreThanAGroupAtOnce() {
		int most = JointQuestions.MOST_TOGETHER;
		IntStream.rangeClosed(0, most + 1).forEach((number) -> ask("q" + number));
		answer(0, 1);
		assertThat(this.asked.getLast()).hasSize(most);
		answer(1, IntStream.range(0, most).boxed().toArray(Integer[]::new));
		assertThat(this.asked.getLast()).containsExactly("q" + (most + 1));
	}

	@Test
	void givesUpWhatHasWaitedTooLong() {
		JointQuestions<String, Integer> impatient = patient(Duration.ZERO);
		impatient.ask("cam").subscribe();
		impatient.ask("nhãn")
			.subscribe((answer) -> this.heard.add("answered"), (failure) -> this.heard.add(failure.getMessage()));
		answer(0, 3);
		assertThat(this.heard).containsExactly("Too many wait for the same source");
		assertThat(this.asked).hasSize(1);
	}

	private JointQuestions<String, Integer> patient(Duration longestWait) {
		return new JointQuestions<>(this::request, 1, longestWait);
	}

	private void ask(String question) {
		this.questions.ask(question)
			.subscribe((answer) -> this.heard.add(question + ": " + answer),
					(failure) -> this.heard.add(question + ": " + failure.getMessage()));
	}

	private Mono<List<Integer>> request(List<String> together) {
		Sinks.One<List<Integer>> answer = Sinks.one();
		this.answers.add(answer);
		this.asked.add(List.copyOf(together));
		return answer.asMono();
	}

	private void answer(int request, Integer... replies) {
		this.answers.get(request).tryEmitValue(List.of(replies)).orThrow();
	}

}
