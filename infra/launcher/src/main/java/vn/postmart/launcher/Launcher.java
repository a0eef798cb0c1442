package vn.postmart.launcher;

/**
 * Starts and stops the local stack.
 */
public final class Launcher {

	private Launcher() {
	}

	public static void main(String[] args) {
		System.out.println("Postmart launcher");
	}

}
