import { at, clipped, circle, ellipse, fade, fx, g, line, mix, path, rect, smooth, turn } from './scene.mjs';

/** A leaf from its stalk at the origin, pointing right. */
export function leaf(s, length, width, { colour = '#3f8f3a', bend = 0.12, veins = 7, shine = 0.35 } = {}) {
	const b = length * bend;
	const d = `M0 0C${length * 0.22} ${-width * 0.62 - b} ${length * 0.68} ${-width * 0.62 - b} ${length} ${-b * 0.2}C${length * 0.7} ${width * 0.55 - b * 0.4} ${length * 0.25} ${width * 0.6} 0 0Z`;
	const mid = `M0 0Q${length * 0.5} ${-b * 0.9} ${length} ${-b * 0.2}`;
	const lower = `${mid}C${length * 0.7} ${width * 0.55 - b * 0.4} ${length * 0.25} ${width * 0.6} 0 0Z`;
	const rib = Array.from({ length: veins }, (_, i) => {
		const t = (i + 1) / (veins + 1);
		const x = length * t;
		const y = -b * 0.9 * 2 * t * (1 - t) - b * 0.2 * t * t;
		const w = Math.sin(Math.PI * (t * 0.85 + 0.08)) * width * 0.42;
		return `M${x.toFixed(1)} ${y.toFixed(1)}q${(length * 0.06).toFixed(1)} ${(-w * 0.6).toFixed(1)} ${(length * 0.13).toFixed(1)} ${(-w * 0.92).toFixed(1)}M${x.toFixed(1)} ${y.toFixed(1)}q${(length * 0.06).toFixed(1)} ${(w * 0.6).toFixed(1)} ${(length * 0.13).toFixed(1)} ${(w * 0.9).toFixed(1)}`;
	}).join('');
	return [
		fx(s.puff(Math.max(3, width * 0.07), { shine, exponent: 14, depth: 0.6 }),
			path(d, s.lin(0, 0, 1, 1, [0, mix(colour, '#f4ffb0', 0.3)], [0.5, colour], [1, mix(colour, '#062012', 0.4)]))),
		path(lower, mix(colour, '#04180c', 0.6), 'opacity=".28"'),
		line(rib, mix(colour, '#e8ffb8', 0.55), Math.max(1.2, width * 0.016), 'opacity=".5"'),
		line(mid, mix(colour, '#f3ffd0', 0.65), Math.max(1.6, width * 0.03), 'opacity=".8"'),
	];
}

export const leafAt = (s, x, y, angle, length, width, options) => turn(x, y, angle, leaf(s, length, width, options));

export const twig = (d, width = 12, colour = '#6b4326') => [line(d, mix(colour, '#1b0d05', 0.5), width), line(d, colour, width * 0.72), line(d, mix(colour, '#ffe0b0', 0.45), width * 0.24, `transform="translate(${-width * 0.14} ${-width * 0.16})"`)];

/** A woven basket; (x, y) is the middle of its mouth. Things lie between its back and its front. */
export function basket(s, x, y, width, height, { colour = '#d9a04e', rows = 7, foot = 0.68, lift = 0.1 } = {}) {
	const w = width / 2;
	const f = w * foot;
	const ry = width * lift;
	const k = 1.33;
	const rim = `M${-w} 0C${-w} ${ry * k} ${w} ${ry * k} ${w} 0`;
	const body = `${rim}C${w * 0.98} ${height * 0.6} ${f * 1.12} ${height} ${f} ${height}C${f * 0.6} ${height + ry} ${-f * 0.6} ${height + ry} ${-f} ${height}C${-f * 1.12} ${height} ${-w * 0.98} ${height * 0.6} ${-w} 0Z`;
	const back = at(x, y,
		ellipse(0, 0, w, ry, mix(colour, '#180a02', 0.72)),
		ellipse(0, ry * 0.25, w * 0.96, ry * 0.8, '#170a03', `opacity=".6" filter="${s.blur(10)}"`),
		line(`M${-w} 0C${-w} ${-ry * k} ${w} ${-ry * k} ${w} 0`, mix(colour, '#5b3512', 0.35), 20));
	const front = at(x, y,
		fx(s.puff(14, { shine: 0.1, depth: 0.45 }), path(body, mix(colour, '#2c1503', 0.72))),
		clipped(s.clip(path(body, '#000')), weave(s, w, f, height, ry, colour, rows)),
		path(body, s.lin(0, 0, 1, 0, [0, '#2a1405', 0.5], [0.3, '#ffe9ae', 0.16], [0.6, '#2a1405', 0.05], [1, '#2a1405', 0.66])),
		path(body, s.lin(0, 0, 0, 1, [0, '#2a1405', 0.34], [0.25, '#2a1405', 0], [0.75, '#2a1405', 0.04], [1, '#2a1405', 0.5])),
		rimBeads(s, w, ry, colour));
	return { back, front };
}

function weave(s, w, f, height, ry, colour, rows) {
	const columns = Math.round(w / 19) | 1;
	const tall = (height + ry) / rows;
	const strips = [];
	for (let r = 0; r < rows + 1; r++) {
		const half = w + (f - w) * Math.pow((r + 0.5) / rows, 1.4);
		for (let c = 0; c < columns; c++) {
			if ((r + c) % 2) {
				continue;
			}
			const a = (-1 + (2 * c + 1) / columns) * Math.PI / 2;
			const x = Math.sin(a) * half * 1.02;
			const wide = Math.cos(a) * half * Math.PI / columns * 1.24 + 4;
			const y = r * tall + Math.cos(a) * ry * (1 - r / rows * 0.4) - tall * 0.1;
			strips.push(turn(x, y, -Math.sin(a) * 7, rect(-wide / 2, 0, wide, tall * 0.94, mix(colour, s.pick(['#fff0c0', '#ffe0a0', '#8a5a20']), s.r(0.05, 0.28)), `rx="${Math.min(11, wide / 3)}"`)));
		}
	}
	return fx(s.puff(4, { shine: 0.22, depth: 0.9 }), strips);
}

function rimBeads(s, w, ry, colour) {
	const n = Math.round(w / 13);
	return fx(s.puff(5, { shine: 0.3 }), Array.from({ length: n + 1 }, (_, i) => {
		const a = Math.PI * (1 - i / n);
		return turn(Math.cos(a) * w, Math.sin(a) * ry, 30 - Math.cos(a) * 20, ellipse(0, 0, 22, 13, mix(colour, i % 2 ? '#fff0c4' : '#5b3512', i % 2 ? 0.25 : 0.18)));
	}));
}

/** Leaves standing out of a heap whose middle is at (x, y). */
export const foliage = (s, x, y, rx, ry, from, to, count, { length = [190, 250], width = [74, 96], colours = ['#2f7d3b', '#3f9140', '#246b35'], ...rest } = {}) =>
	Array.from({ length: count }, (_, i) => {
		const a = from + (to - from) * (count > 1 ? i / (count - 1) : 0.5) + s.r(-7, 7);
		const t = a * Math.PI / 180;
		return leafAt(s, x + Math.cos(t) * rx, y + Math.sin(t) * ry, a + s.r(-16, 16), s.r(...length), s.r(...width), { colour: s.pick(colours), bend: s.r(-0.2, 0.24), ...rest });
	});

/** The darkness a thing throws on what lies behind it. */
export const behind = (s, r, strength = 0.5) => circle(r * 0.08, r * 0.14, r * 1.03, '#240a04', `opacity="${strength}" filter="${s.blur(Math.max(4, Math.round(r * 0.13)))}"`);

/** A glazed bowl's front; (x, y) is the middle of the rim. */
export function bowlFront(s, x, y, width, height, { colour = '#f6efe0', band = '#2f5d8a', motif = true } = {}) {
	const w = width / 2;
	const ry = width * 0.1;
	const body = `M${-w} 0Q0 ${ry * 2} ${w} 0C${w * 0.95} ${height * 0.72} ${w * 0.5} ${height} ${w * 0.36} ${height}Q0 ${height + ry * 0.4} ${-w * 0.36} ${height}C${-w * 0.5} ${height} ${-w * 0.95} ${height * 0.72} ${-w} 0Z`;
	const flowers = motif ? Array.from({ length: 7 }, (_, i) => {
		const a = -1.15 + i * 0.385;
		const fx0 = Math.sin(a) * w * 0.88;
		const fy = height * 0.42 + Math.cos(a) * ry * 1.1;
		return turn(fx0, fy, a * 12, g(`scale(${Math.cos(a) * 0.75 + 0.2} 1)`, [0, 72, 144, 216, 288].map((t) => turn(0, 0, t, ellipse(0, -15, 7, 12, band))), circle(0, 0, 6, '#e7b53c')));
	}) : [];
	return at(x, y,
		path(body, s.lin(0, 0, 1, 0.2, [0, mix(colour, '#8a6a4a', 0.16)], [0.26, mix(colour, '#ffffff', 0.6)], [0.6, colour], [1, mix(colour, '#4d3826', 0.55)])),
		clipped(s.clip(path(body, '#000')),
			line(`M${-w} 14Q0 ${ry * 2 + 14} ${w} 14`, band, 11, 'opacity=".85"'),
			line(`M${-w} 34Q0 ${ry * 2 + 34} ${w} 34`, band, 4, 'opacity=".7"'),
			fade(0.8, flowers),
			ellipse(0, height + 20, w * 0.9, height * 0.36, '#3a2413', `opacity=".3" filter="${s.blur(24)}"`),
			path(`M${-w * 0.78} ${height * 0.2}C${-w * 0.72} ${height * 0.55} ${-w * 0.5} ${height * 0.75} ${-w * 0.42} ${height * 0.8}L${-w * 0.5} ${height * 0.72}C${-w * 0.66} ${height * 0.5} ${-w * 0.7} ${height * 0.3} ${-w * 0.7} ${height * 0.2}Z`, '#ffffff', `opacity=".8" filter="${s.blur(5)}"`)),
		line(`M${-w} 0Q0 ${ry * 2} ${w} 0`, mix(colour, '#ffffff', 0.7), 9));
}

/** A round plate seen at a slant, its middle at (x, y). */
export const plate = (s, x, y, width, { colour = '#f3ead8', band = '#2f5d8a', lift = 0.27 } = {}) => {
	const w = width / 2;
	const h = width * lift / 2 * 2 / 2;
	return at(x, y,
		ellipse(w * 0.03, h * 0.22, w, h, '#2a1408', `opacity=".45" filter="${s.blur(20)}"`),
		ellipse(0, h * 0.09, w, h, mix(colour, '#4d3826', 0.55)),
		ellipse(0, 0, w, h, s.lin(0, 0, 1, 1, [0, mix(colour, '#ffffff', 0.8)], [0.5, colour], [1, mix(colour, '#6b5138', 0.4)])),
		ellipse(0, 0, w * 0.94, h * 0.93, 'none', `stroke="${band}" stroke-width="7" opacity=".75"`),
		ellipse(0, h * 0.03, w * 0.74, h * 0.72, s.lin(0, 0, 1, 1, [0, mix(colour, '#6b5138', 0.25)], [0.5, colour], [1, mix(colour, '#ffffff', 0.7)])));
};

/** A cutting board lying on the table. */
export const board = (s, x, y, width, height, colour = '#c98d4e') => at(x, y,
	rect(-width / 2 + 14, 16, width, height, '#2a1408', `rx="40" opacity=".5" filter="${s.blur(18)}"`),
	rect(-width / 2, 14, width, height, mix(colour, '#2a1408', 0.5), 'rx="40"'),
	fx(s.skin('0.004 0.09', 2.4, { octaves: 3, seed: 21, strength: 0.6 }), rect(-width / 2, 0, width, height, s.lin(0, 0, 1, 1, [0, mix(colour, '#ffe9bf', 0.5)], [0.5, colour], [1, mix(colour, '#4a2a12', 0.35)]), 'rx="40"')),
	rect(-width / 2 + 4, 3, width - 8, height - 6, 'none', `rx="37" stroke="${mix(colour, '#fff3d6', 0.6)}" stroke-width="4" opacity=".5"`));

/** Drops of water scattered in a box. */
export const drops = (s, x, y, w, h, count, max = 9) => Array.from({ length: count }, () => {
	const r = s.r(max * 0.35, max);
	return at(s.r(x, x + w), s.r(y, y + h), ellipse(0, 0, r, r * 1.1, s.rad(0.65, 0.7, 0.7, [0, '#ffffff', 0.65], [0.6, '#ffffff', 0.12], [1, '#1a2a10', 0.35])), circle(-r * 0.32, -r * 0.36, r * 0.26, '#ffffff', 'opacity=".95"'));
});

/** Strands of straw or hay. */
export const straw = (s, x, y, w, h, count, colours = ['#e9c877', '#cfa04a', '#f4dd9c', '#a87a30']) => Array.from({ length: count }, () => {
	const px = s.r(x, x + w);
	const py = s.r(y, y + h);
	const a = s.r(-0.5, 0.5);
	const l = s.r(70, 190);
	return line(`M${px} ${py}q${Math.cos(a) * l / 2} ${Math.sin(a) * l - 24} ${Math.cos(a) * l} ${Math.sin(a) * l}`, s.pick(colours), s.r(3, 6.5));
});

/** Grains or seeds thrown over an ellipse, denser in the middle. */
export const scatter = (s, x, y, rx, ry, count, draw) => Array.from({ length: count }, (_, i) => {
	const a = s.r(0, Math.PI * 2);
	const q = Math.sqrt(s.rnd());
	return [x + Math.cos(a) * rx * q, y + Math.sin(a) * ry * q, i];
}).sort((p, q) => p[1] - q[1]).map(([px, py, i]) => turn(px, py, s.r(0, 360), draw(i)));

/** Rising steam. */
export const steam = (s, x, y, height = 260) => fx(s.blur(12), [-50, 10, 66].map((dx, i) =>
	line(`M${x + dx} ${y}c${-40 + i * 20} ${-height * 0.3} ${50 - i * 14} ${-height * 0.5} ${8} ${-height * (0.8 + i * 0.1)}`, '#ffffff', 22 - i * 3, 'opacity=".34"')));

export { smooth };

/** The far inside of a bowl, drawn before what lies in it. */
export const mouth = (s, x, y, width, colour = '#d8cfc0', lift = 0.1) => [
	ellipse(x, y, width / 2, width * lift, mix(colour, '#ffffff', 0.5)),
	ellipse(x, y + 4, width / 2 - 10, width * lift - 6, s.lin(0, 0, 0, 1, [0, mix(colour, '#3a2413', 0.3)], [1, mix(colour, '#3a2413', 0.6)]))];
