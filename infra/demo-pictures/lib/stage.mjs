import { at, blend, circle, ellipse, fade, fx, g, line, mix, path, rect, SIZE, turn } from './scene.mjs';

/** Soft ground shadow under a thing whose foot is at (x, y). */
export const shadow = (s, x, y, rx, ry, strength = 0.5, tint = '#2a1408') => [
	ellipse(x + rx * 0.16, y + ry * 0.1, rx * 1.12, ry * 1.25, tint, `opacity="${strength * 0.6}" filter="${s.blur(Math.round(rx * 0.11) + 6)}"`),
	ellipse(x + rx * 0.04, y, rx * 0.86, ry * 0.62, tint, `opacity="${strength * 0.75}" filter="${s.blur(9)}"`),
];

/** A plastered wall with light falling in from the left. */
export function wall(s, light, deep) {
	return [
		rect(0, 0, SIZE, SIZE, s.rad(0.28, 0.24, 1, [0, mix(light, '#ffffff', 0.25)], [0.45, light], [1, deep])),
		fx(s.blur(70), path('M-200 -80 L420 -80 L1040 900 L260 900Z', '#fff4d6', 'opacity=".2"')),
		fx(s.blur(26), fade(0.1, dapples(s, mix(deep, '#1a120a', 0.5)))),
	];
}

const dapples = (s, colour) => Array.from({ length: 11 }, (_, i) => turn(680 + (i % 4) * 150 + s.r(-40, 40), 60 + Math.floor(i / 4) * 140 + s.r(-40, 40), s.r(10, 60), path('M-130 0C-60 -46 60 -46 130 0C60 46 -60 46 -130 0Z', colour)));

/** Wooden planks from y down to the front edge. */
export function planks(s, y, light, dark) {
	const h = SIZE - y;
	const seams = [0.16, 0.4, 0.7];
	return [
		g(`translate(0 ${y})`,
			fx(s.skin('0.003 0.07', 2.6, { octaves: 3, seed: 8, strength: 0.55 }), rect(0, 0, SIZE, h, s.lin(0, 0, 0, 1, [0, mix(light, dark, 0.35)], [0.25, light], [1, dark]))),
			seams.map((t) => [rect(0, h * t, SIZE, 4, mix(dark, '#000000', 0.55), 'opacity=".5"'), rect(0, h * t + 4, SIZE, 3, mix(light, '#ffffff', 0.4), 'opacity=".35"')]),
			rect(0, 0, SIZE, h, s.rad(0.3, 0.2, 0.9, [0, '#fff2cf', 0.34], [1, '#fff2cf', 0])),
			rect(0, -3, SIZE, 6, mix(dark, '#000000', 0.35), 'opacity=".4"')),
	];
}

/** A plain cloth or clay surface from y down. */
export function cloth(s, y, light, dark, { check = null } = {}) {
	const h = SIZE - y;
	const bands = check ? [
		Array.from({ length: 6 }, (_, i) => rect(0, 26 + i * i * 10 + i * 58, SIZE, 26 + i * 5, check, 'opacity=".34"')),
		Array.from({ length: 11 }, (_, i) => path(`M${(i - 5) * 120 + 600 - 17} 0 l34 0 L${(i - 5) * 190 + 600 + 32} ${h} l-64 0Z`, check, 'opacity=".34"')),
	] : [];
	return g(`translate(0 ${y})`,
		fx(s.skin('0.5 0.5', 0.5, { octaves: 1, seed: 4, strength: 0.5 }), rect(0, 0, SIZE, h, s.lin(0, 0, 0, 1, [0, mix(light, dark, 0.25)], [0.3, light], [1, dark])), bands),
		rect(0, 0, SIZE, h, s.rad(0.3, 0.2, 0.9, [0, '#fff2cf', 0.3], [1, '#fff2cf', 0])),
		rect(0, -2, SIZE, 5, mix(dark, '#000000', 0.4), 'opacity=".3"'));
}

/** Blurred hills in rows, far to near. */
export const hills = (s, y, colours, height = 150) => fx(s.blur(4), colours.map((c, row) => {
	const [p, q] = [s.r(0, 6), s.r(0, 6)];
	let d = `M-40 ${SIZE}`;
	for (let x = -40; x <= SIZE + 40; x += 20) {
		d += `L${x} ${(y + row * height * 0.5 - height * 0.5 * (Math.sin(x / 210 + p) + 0.45 * Math.sin(x / 93 + q))).toFixed(1)}`;
	}
	return path(d + `L1240 ${SIZE}Z`, s.lin(0, 0, 0, 1, [0, mix(c, '#fff3c9', 0.22)], [0.5, c], [1, c]));
}));

/** Limestone peaks. */
export const peaks = (s, y, colours, height = 300) => fx(s.blur(4), colours.map((c, row) => {
	let d = `M-60 ${SIZE} L-60 ${y + row * 60}`;
	let x = -60;
	while (x < 1260) {
		const w = s.r(110, 230);
		const h = s.r(0.4, 1) * height * (1 - row * 0.2);
		d += ` c${w * 0.18} ${-h * 0.75} ${w * 0.3} ${-h} ${w * 0.46} ${-h} s${w * 0.34} ${h * 0.4} ${w * 0.54} ${h}`;
		x += w;
	}
	return path(d + `L1260 ${SIZE}Z`, c);
}));

export const sky = (s, top, bottom) => [rect(0, 0, SIZE, SIZE, s.lin(0, 0, 0, 1, [0, top], [0.62, bottom], [1, bottom])),
	circle(300, 250, 260, '#fff3c4', `opacity=".45" filter="${s.blur(90)}"`)];

/** Round, out-of-focus lights. */
export const bokeh = (s, colour, count = 16, top = 40, bottom = 560) => fx(s.blur(8), Array.from({ length: count }, () =>
	circle(s.r(0, SIZE), s.r(top, bottom), s.r(20, 70), colour, `opacity="${s.r(0.08, 0.26).toFixed(2)}"`)));

/** Last layer: warm light from the left, quiet corners. */
export const finish = (s) => [
	blend('soft-light', rect(0, 0, SIZE, SIZE, s.rad(0.32, 0.26, 0.95, [0, '#fff1c9', 0.65], [0.55, '#fff1c9', 0], [1, '#1c0d05', 0.65]))),
	rect(0, 0, SIZE, SIZE, s.rad(0.5, 0.48, 0.78, [0.62, '#1c0d05', 0], [1, '#1c0d05', 0.34])),
];

export { at, line };
