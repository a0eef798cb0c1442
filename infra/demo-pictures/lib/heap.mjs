import { behind } from './props.mjs';
import { turn } from './scene.mjs';

/** Rows of things, back to front: each row is [y, how many, from x, to x]. */
export const heap = (s, rows, r, draw, { jitter = 14, spin = 40, dark = 0.5 } = {}) => rows.map(([y, n, x0, x1]) =>
	Array.from({ length: n }, (_, i) => {
		const size = s.r(r * 0.95, r * 1.06);
		return turn(x0 + (x1 - x0) * (n > 1 ? i / (n - 1) : 0.5) + s.r(-jitter, jitter), y + s.r(-jitter, jitter), s.r(-spin, spin), behind(s, size, dark), draw(size));
	}));
