package vn.postmart.marketplace.postal.label;

/** A place on the label, in points from its top left corner. */
record Box(float left, float top, float width, float height) {

	private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

	static Box ofMillimetres(float left, float top, float width, float height) {
		return new Box(left * POINTS_PER_MILLIMETRE, top * POINTS_PER_MILLIMETRE, width * POINTS_PER_MILLIMETRE,
				height * POINTS_PER_MILLIMETRE);
	}

	/** The upper part of the box. */
	Box upper(float millimetres) {
		return new Box(this.left, this.top, this.width, millimetres * POINTS_PER_MILLIMETRE);
	}

	/** What lies below the upper part. */
	Box below(float millimetres) {
		float points = millimetres * POINTS_PER_MILLIMETRE;
		return new Box(this.left, this.top + points, this.width, this.height - points);
	}

}
