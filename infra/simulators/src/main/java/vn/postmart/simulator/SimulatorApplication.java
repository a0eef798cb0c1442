package vn.postmart.simulator;

/**
 * Starts both simulators.
 */
public final class SimulatorApplication {

	private SimulatorApplication() {
	}

	public static void main(String[] args) {
		System.out.println("Postmart simulators");
	}

}
