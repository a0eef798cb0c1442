package vn.postmart.marketplace.relief;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a relief programme. */
public record ProgrammeId(@JsonValue UUID value) {

	/** How the ledger refers to the programme's fund. */
	public String fund() {
		return "programme:" + this.value;
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
