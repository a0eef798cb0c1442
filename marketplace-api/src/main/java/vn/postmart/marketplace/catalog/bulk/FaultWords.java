package vn.postmart.marketplace.catalog.bulk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import vn.postmart.marketplace.catalog.bulk.sheet.SheetHead;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a row in the reader's language. */
@Component
public class FaultWords {

	private final MessageSource messages;

	private final SheetHead head;

	FaultWords(MessageSource messages, SheetHead head) {
		this.messages = messages;
		this.head = head;
	}

	/** What is wrong with a cell. */
	public String of(CellFault fault, Locale language) {
		return this.messages.getMessage("field." + fault.code(), fault.args().toArray(), language);
	}

	/** What is wrong with a row, each cell by its column's title. */
	String of(List<CellFault> faults, Locale language) {
		return faults.stream()
			.map((fault) -> this.head.title(fault.column(), language) + ": " + of(fault, language))
			.collect(Collectors.joining("; "));
	}

}
