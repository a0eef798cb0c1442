package vn.postmart.marketplace.postal.app;

import java.util.List;

/** Turns labels into a document. Takes a while: to be called off the event loop. */
public interface LabelPrinter {

	/** One PDF with a page of A6 for each label, in the order given. */
	byte[] print(List<Label> labels);

}
