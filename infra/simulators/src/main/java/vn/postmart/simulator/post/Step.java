package vn.postmart.simulator.post;

/**
 * What happens next to a parcel or its cash without anybody asking.
 */
sealed interface Step {

	/** The name a control call reports. */
	String name();

	/** A scan on the way. */
	record Scan(EventCode code) implements Step {

		@Override
		public String name() {
			return this.code.name();
		}

	}

	/** The cash is counted at the office. */
	record CountCash() implements Step {

		@Override
		public String name() {
			return "CASH_COUNTED";
		}

	}

	/** All counted cash is paid to the sender's bank. */
	record Remit() implements Step {

		@Override
		public String name() {
			return "COD_REMITTED";
		}

	}

}
