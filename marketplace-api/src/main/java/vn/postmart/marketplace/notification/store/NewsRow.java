package vn.postmart.marketplace.notification.store;

import java.util.List;

import io.r2dbc.spi.Readable;
import vn.postmart.marketplace.notification.domain.News;
import vn.postmart.marketplace.notification.domain.Topic;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** News as both tables keep it. */
final class NewsRow {

	private NewsRow() {
	}

	static News of(Readable row) {
		String[] words = row.get("words", String[].class);
		return new News(Columns.id(row, "cause"), Columns.named(row, "topic", Topic.class), Columns.id(row, "about"),
				(words != null) ? List.of(words) : List.of());
	}

	static GenericExecuteSpec bind(GenericExecuteSpec statement, News news) {
		return statement.bind("cause", news.cause())
			.bind("topic", news.topic().name())
			.bind("about", news.about())
			.bind("words", news.words().toArray(String[]::new));
	}

}
