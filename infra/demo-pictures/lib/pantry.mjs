import { ball } from './fruit.mjs';
import { leafAt } from './props.mjs';
import { at, circle, clipped, ellipse, fx, g, line, mix, path, rect, smooth, turn } from './scene.mjs';

/** A heap of small things over the rim of a bowl: (x, y) is the middle of the rim. */
export function mound(s, x, y, rx, height, base, count, draw, { lip = 0.2 } = {}) {
	const dome = `M${-rx} 0C${-rx * 0.8} ${-height * 0.75} ${-rx * 0.42} ${-height} 0 ${-height}C${rx * 0.42} ${-height} ${rx * 0.8} ${-height * 0.75} ${rx} 0C${rx} ${rx * lip * 1.33} ${-rx} ${rx * lip * 1.33} ${-rx} 0Z`;
	const grains = Array.from({ length: count }, () => {
		const u = s.r(-1, 1);
		const v = s.r(0, 1);
		const top = -height * Math.pow(1 - Math.abs(u) ** 1.7, 0.9);
		const foot = rx * lip * Math.sqrt(1 - u * u);
		return [u * rx * 0.97, top + (foot - top) * v];
	}).sort((a, b) => a[1] - b[1]);
	return at(x, y, path(dome, base), grains.map(([px, py]) => turn(px, py, s.r(0, 360), draw())),
		clipped(s.clip(path(dome, '#000')), ellipse(0, 0, rx * 1.5, height * 1.7, s.rad(0.38, 0.26, 0.6, [0, '#fff6d6', 0.4], [0.35, '#fff6d6', 0], [0.6, '#1d0c04', 0], [1, '#1d0c04', 0.75]))));
}

export const riceGrain = (s, size = 11) => [ellipse(1, 2, size, size * 0.34, '#a8946a', 'opacity=".7"'), ellipse(0, 0, size, size * 0.32, s.pick(['#fffdf4', '#fbf6e6', '#ffffff', '#f3ead2'])), ellipse(-size * 0.25, -size * 0.08, size * 0.4, size * 0.08, '#ffffff')];

/** An ear of paddy bending from (x, y). */
export function ear(s, x, y, angle, length, { colour = '#e0ac3c', droop = 0.5, flip = 1 } = {}) {
	const p = (t) => [t * length, droop * length * t * t * t * flip];
	const grains = Array.from({ length: 44 }, (_, i) => {
		const t = 0.34 + 0.66 * i / 43;
		const [px, py] = p(t);
		const side = i % 2 ? 1 : -1;
		const slope = Math.atan2(3 * droop * t * t * flip, 1) * 180 / Math.PI;
		return turn(px, py, slope + side * s.r(18, 40), ellipse(17, 2, 17, 6.4, mix(colour, '#5d3a08', 0.5)), ellipse(16, 0, 16, 6, mix(colour, s.pick(['#fff0a8', '#c98a1e', '#f3cf6a']), s.r(0.1, 0.55))), line('M30 0l22 -2', mix(colour, '#fff0c0', 0.4), 1.6, 'opacity=".8"'));
	});
	const pts = Array.from({ length: 12 }, (_, i) => p(i / 11));
	return turn(x, y, angle, line(smooth(pts, false), mix(colour, '#6b7a2a', 0.4), 6), grains);
}

/** A standing bag with an open top; (x, y) is the middle of its foot. */
export function bag(s, x, y, width, height, { colour = '#f3ead2', band = '#2f7d3b', emblem = '', fold = true } = {}) {
	const w = width / 2;
	const d = `M${-w * 0.92} ${-height}Q${-w * 1.02} ${-height * 0.5} ${-w} -26Q${-w * 0.98} 0 ${-w * 0.8} 4Q0 20 ${w * 0.8} 4Q${w * 0.98} 0 ${w} -26Q${w * 1.02} ${-height * 0.5} ${w * 0.92} ${-height}Q0 ${-height + width * 0.12} ${-w * 0.92} ${-height}Z`;
	const clip = s.clip(path(d, '#000'));
	return at(x, y,
		fx(s.puff(20, { shine: 0.12, depth: 0.5 }), fx(s.skin('0.02 0.012', 2.2, { octaves: 3, seed: 31, strength: 0.5 }), path(d, colour))),
		clipped(clip, path(`M${-w * 1.1} ${-height * 0.3}Q0 ${-height * 0.24} ${w * 1.1} ${-height * 0.3}L${w * 1.1} 30L${-w * 1.1} 30Z`, band, 'opacity=".92"'),
			line(`M${-w * 1.1} ${-height * 0.335}Q0 ${-height * 0.275} ${w * 1.1} ${-height * 0.335}`, mix(band, '#f6d36a', 0.7), 7),
			at(0, -height * 0.58, emblem),
			path(d, s.lin(0, 0, 1, 0, [0, '#2a1405', 0.3], [0.25, '#ffffff', 0.22], [0.5, '#ffffff', 0], [1, '#2a1405', 0.5])),
			[[-0.5, 0.2], [0.1, -0.1], [0.55, 0.15]].map(([u, b]) => line(`M${u * w} ${-height * 0.98}Q${(u + b) * w} ${-height * 0.5} ${u * w * 1.1} -20`, '#ffffff', 9, `opacity=".3" filter="${s.blur(6)}"`))),
		fold ? line(`M${-w * 0.92} ${-height}Q0 ${-height + width * 0.12} ${w * 0.92} ${-height}`, mix(colour, '#ffffff', 0.6), 8) : '');
}

/** A drawn ear of rice in a ring: an emblem without words. */
export const riceEmblem = (s, r, colour = '#c98a1e') => [circle(0, 0, r, '#fffaf0'), circle(0, 0, r, 'none', `stroke="${colour}" stroke-width="${r * 0.07}"`),
	line(`M0 ${r * 0.7}Q${r * 0.1} 0 ${-r * 0.06} ${-r * 0.6}`, '#4f8a3a', r * 0.06), Array.from({ length: 10 }, (_, i) => turn(r * 0.04 - (i > 6 ? (i - 6) * r * 0.02 : 0), r * 0.3 - i * r * 0.1, i % 2 ? -38 : -142, ellipse(r * 0.2, 0, r * 0.2, r * 0.075, colour)))];

export const coffeeBean = (s, r = 24) => [ellipse(3, 5, r, r * 0.7, '#120703', 'opacity=".6"'), ellipse(0, 0, r, r * 0.7, s.rad(0.36, 0.3, 0.75, [0, '#a8683a'], [0.45, '#6a3a1c'], [1, '#2a1206'])), line(`M${-r * 0.85} ${r * 0.06}Q${-r * 0.3} ${-r * 0.22} 0 0T${r * 0.85} ${-r * 0.06}`, '#1d0b04', r * 0.13), ellipse(-r * 0.3, -r * 0.36, r * 0.3, r * 0.1, '#e8b88a', 'opacity=".55" transform="rotate(-14)"')];

export const peppercorn = (s, r = 15) => [circle(2, 4, r, '#080504', 'opacity=".6"'), circle(0, 0, r, s.rad(0.36, 0.32, 0.72, [0, s.pick(['#8a7564', '#75604f', '#6a5a50'])], [0.45, '#3a2c25'], [1, '#0e0907'])), line(`M${-r * 0.6} ${-r * 0.1}q${r * 0.3} ${-r * 0.5} ${r * 0.7} ${-r * 0.2}M${-r * 0.3} ${r * 0.4}q${r * 0.4} ${-r * 0.3} ${r * 0.8} 0M${r * 0.1} ${-r * 0.6}q${r * 0.2} ${r * 0.5} 0 ${r}`, '#150d09', r * 0.12, 'opacity=".7"'), circle(-r * 0.34, -r * 0.38, r * 0.16, '#e0cfc0', 'opacity=".7"')];

export const cashew = (s, r = 44) => { const c = s.pick(['#f0cd8a', '#e8bd72', '#f5d99c', '#deac5e']); const d = `M${-r} ${r * 0.1}C${-r * 0.95} ${-r * 0.75} ${r * 0.8} ${-r * 0.85} ${r} ${r * 0.12}C${r * 1.08} ${r * 0.62} ${r * 0.5} ${r * 0.62} ${r * 0.4} ${r * 0.2}C${r * 0.24} ${-r * 0.12} ${-r * 0.2} ${-r * 0.1} ${-r * 0.34} ${r * 0.24}C${-r * 0.48} ${r * 0.7} ${-r * 1.02} ${r * 0.6} ${-r} ${r * 0.1}Z`;
	return [path(d, '#3a1c08', 'opacity=".45" transform="translate(4 7)"'), path(d, s.lin(0, 0, 0.4, 1, [0, mix(c, '#fff8dc', 0.6)], [0.5, c], [1, mix(c, '#8a5414', 0.5)])), s.rnd() > 0.55 ? path(`M${-r * 0.9} 0C${-r * 0.7} ${-r * 0.6} ${r * 0.1} ${-r * 0.66} ${r * 0.3} ${-r * 0.5}C${0} ${-r * 0.3} ${-r * 0.5} ${-r * 0.2} ${-r * 0.9} 0Z`, '#a8642e', 'opacity=".75"') : '', line(`M${-r * 0.72} ${-r * 0.14}C${-r * 0.4} ${-r * 0.5} ${r * 0.3} ${-r * 0.54} ${r * 0.66} ${-r * 0.2}`, '#ffffff', r * 0.09, 'opacity=".55"')]; };

export const peanut = (s, r = 20) => { const c = s.pick(['#e2a285', '#d68e72', '#edb79a', '#cf8468']); return [ellipse(2, 4, r * 1.25, r * 0.82, '#3a1208', 'opacity=".5"'), ellipse(0, 0, r * 1.25, r * 0.8, s.rad(0.36, 0.3, 0.78, [0, mix(c, '#ffe9d6', 0.6)], [0.45, c], [1, mix(c, '#7a2a18', 0.6)])), line(`M${-r} 0Q0 ${-r * 0.26} ${r} ${-r * 0.04}`, mix(c, '#8a3a24', 0.5), 2, 'opacity=".5"'), ellipse(-r * 0.4, -r * 0.34, r * 0.34, r * 0.12, '#fff6ea', 'opacity=".7"')]; };

export function peanutPod(s, r = 80, open = false) {
	const d = smooth([[-1, 0], [-0.82, -0.38], [-0.4, -0.42], [0, -0.28], [0.4, -0.44], [0.86, -0.38], [1.04, 0], [0.86, 0.4], [0.4, 0.44], [0, 0.3], [-0.4, 0.44], [-0.82, 0.38]].map(([x, y]) => [x * r, y * r]));
	const net = Array.from({ length: 9 }, (_, i) => `M${-r * 0.9 + i * r * 0.22} ${-r * 0.42}q${r * 0.06} ${r * 0.4} 0 ${r * 0.84}`).join('') + [-0.2, 0, 0.2].map((v) => `M${-r} ${v * r}Q0 ${v * r * 0.5} ${r} ${v * r}`).join('');
	return [path(d, '#2a1206', `opacity=".5" transform="translate(6 12)" filter="${s.blur(6)}"`), fx(s.puff(Math.round(r * 0.12), { shine: 0.15 }), path(d, '#dcae6a')), clipped(s.clip(path(d, '#000')), line(net, '#9a6a30', r * 0.03, 'opacity=".6"')),
		open ? [path(smooth([[-0.86, 0], [-0.4, -0.3], [0, -0.18], [0.4, -0.32], [0.88, 0], [0.4, 0.32], [0, 0.2], [-0.4, 0.32]].map(([x, y]) => [x * r, y * r])), '#f3dcae'), turn(-r * 0.42, 0, 0, g('scale(1.3)', peanut(s, r * 0.24))), turn(r * 0.44, 0, 20, g('scale(1.3)', peanut(s, r * 0.24)))] : ''];
}

export const hookTea = (s, r = 34, colours = ['#2f3f22', '#44542e', '#56683a', '#1f2c18']) => { const c = s.pick(colours); const d = `M${-r} ${r * 0.1}Q${-r * 0.3} ${-r * 0.5} ${r * 0.3} ${-r * 0.16}Q${r} ${r * 0.2} ${r * 0.66} ${r * 0.52}`; return [line(d, '#0d120a', r * 0.32, 'opacity=".5" transform="translate(3 5)"'), line(d, c, r * 0.28), line(d, mix(c, '#dfe6c0', 0.55), r * 0.08, 'transform="translate(-1 -3)" opacity=".7"')]; };

export const snowBud = (s, r = 60) => { const c = s.pick(['#b9c08a', '#a3ad78', '#c9cda0', '#8f9c64']); const d = `M${-r} 0C${-r * 0.5} ${-r * 0.42} ${r * 0.4} ${-r * 0.34} ${r} ${-r * 0.08}C${r * 0.5} ${r * 0.3} ${-r * 0.4} ${r * 0.36} ${-r} 0Z`; return [path(d, '#1d2410', 'opacity=".5" transform="translate(4 8)"'), path(d, s.lin(0, 0, 0, 1, [0, mix(c, '#ffffff', 0.7)], [0.5, mix(c, '#ffffff', 0.2)], [1, mix(c, '#2a3414', 0.5)])), line(`M${-r * 0.8} ${-r * 0.06}Q0 ${-r * 0.26} ${r * 0.86} ${-r * 0.08}`, '#ffffff', r * 0.07, 'opacity=".85"'), line(`M${-r * 0.9} ${r * 0.02}Q0 ${r * 0.12} ${r * 0.7} 0`, mix(c, '#4a5428', 0.5), r * 0.05, 'opacity=".6"')]; };

/** A sprig of purple mint blossom from (x, y) upward at the given angle. */
export const mintSprig = (s, x, y, angle, length) => turn(x, y, angle, line(`M0 0Q${length * 0.5} -14 ${length} 0`, '#5a7a3a', 9),
	[0.1, 0.24, 0.38].map((t) => [1, -1].map((k) => leafAt(s, t * length, 0, k * 58, length * 0.24, length * 0.11, { colour: '#5f9a48', veins: 5 }))),
	Array.from({ length: 54 }, (_, i) => { const t = 0.42 + 0.58 * (i / 53); return turn(t * length + s.r(-8, 8), s.r(-1, 1) * length * 0.13 * (1.15 - t), s.r(0, 360), [0, 120, 240].map((a) => turn(0, 0, a, ellipse(9, 0, 11, 6.4, s.pick(['#a77ad6', '#8f5cc4', '#c6a3ea', '#7a48b0'])))), circle(0, 0, 4, '#fff0b8')); }));

/** A slab of honeycomb. */
export function comb(s, x, y, width, height) {
	const cells = [];
	const r = 25;
	for (let row = 0; row * r * 1.5 < height; row++) {
		for (let col = 0; col * r * 1.74 < width; col++) {
			const px = col * r * 1.74 + (row % 2 ? r * 0.87 : 0);
			const py = row * r * 1.5;
			const d = [0, 1, 2, 3, 4, 5].map((i) => { const a = (i * 60 - 90) * Math.PI / 180; return `${i ? 'L' : 'M'}${(px + Math.cos(a) * r * 0.9).toFixed(1)} ${(py + Math.sin(a) * r * 0.9).toFixed(1)}`; }).join('') + 'Z';
			const full = s.rnd() > 0.24;
			cells.push(path(d, full ? s.rad(0.36, 0.3, 0.8, [0, '#ffe27a'], [0.5, '#f2a81c'], [1, '#b86a05']) : '#8a4a08'), full ? ellipse(px - 6, py - 7, 7, 4, '#fff8d0', 'opacity=".85"') : '');
		}
	}
	const d = smooth([[20, -10], [width * 0.5, -22], [width - 10, 0], [width + 8, height * 0.5], [width - 30, height - 6], [width * 0.55, height + 16], [10, height - 20], [-14, height * 0.4]]);
	return at(x, y, path(d, '#7a3f05', 'transform="translate(8 26)"'), path(d, '#d98e14', 'transform="translate(3 12)"'), path(d, '#c9780c'), clipped(s.clip(path(d, '#000')), cells), path(d, 'none', 'stroke="#ffd970" stroke-width="6" opacity=".7"'));
}

/** A small silver fish. */
export const anchovy = (s, x, y, angle, length) => { const d = smooth([[0, 0], [0.16, -0.1], [0.45, -0.12], [0.8, -0.05], [0.9, -0.02], [0.8, 0.05], [0.45, 0.1], [0.16, 0.09]].map(([u, v]) => [u * length, v * length])); return turn(x, y, angle, path(d, '#101a24', `opacity=".4" transform="translate(4 9)" filter="${s.blur(5)}"`), path(`M${length * 0.86} 0L${length} ${-length * 0.09}L${length * 0.96} 0L${length} ${length * 0.09}Z`, '#8fa3b0'), path(d, s.lin(0, 0, 0, 1, [0, '#4f6a80'], [0.32, '#a9bfcc'], [0.5, '#f6fbff'], [0.75, '#d0dde4'], [1, '#8ea2ae'])), line(`M${length * 0.14} ${-length * 0.01}Q${length * 0.5} ${-length * 0.035} ${length * 0.84} 0`, '#5f7d94', length * 0.012, 'opacity=".7"'), circle(length * 0.08, -length * 0.015, length * 0.026, '#ffffff'), circle(length * 0.08, -length * 0.015, length * 0.016, '#10181e')); };

/** A chilli from its stalk at the origin, pointing right. */
export const chilli = (s, length, colour = '#d8261c') => [path(`M0 ${-length * 0.08}C${length * 0.4} ${-length * 0.15} ${length * 0.8} ${-length * 0.05} ${length} ${length * 0.1}C${length * 0.7} ${length * 0.08} ${length * 0.3} ${length * 0.15} 0 ${length * 0.08}Q${-length * 0.05} 0 0 ${-length * 0.08}Z`, '#2a0804', `opacity=".45" transform="translate(5 10)" filter="${s.blur(5)}"`), fx(s.puff(Math.max(3, Math.round(length * 0.035)), { shine: 0.9, exponent: 22 }), path(`M0 ${-length * 0.08}C${length * 0.4} ${-length * 0.15} ${length * 0.8} ${-length * 0.05} ${length} ${length * 0.1}C${length * 0.7} ${length * 0.08} ${length * 0.3} ${length * 0.15} 0 ${length * 0.08}Q${-length * 0.05} 0 0 ${-length * 0.08}Z`, s.lin(0, 0, 1, 0, [0, colour], [1, mix(colour, '#7a0a08', 0.4)]))), path(`M${length * 0.03} ${-length * 0.085}Q${length * 0.07} 0 ${length * 0.03} ${length * 0.085}Q${-length * 0.06} ${length * 0.06} ${-length * 0.05} 0Q${-length * 0.06} ${-length * 0.06} ${length * 0.03} ${-length * 0.085}Z`, '#5d8a2e'), line(`M${-length * 0.04} 0Q${-length * 0.12} ${-length * 0.01} ${-length * 0.16} ${-length * 0.06}`, '#5d8a2e', length * 0.04)];

/** A garlic clove standing. */
export const clove = (s, r) => fx(s.puff(Math.round(r * 0.2), { shine: 0.2, depth: 0.4, ambient: 0.45 }), path(smooth([[0, -1.1], [0.36, -0.5], [0.56, 0.2], [0.4, 0.8], [0, 0.95], [-0.46, 0.78], [-0.6, 0.1], [-0.3, -0.6]].map(([x, y]) => [x * r, y * r])), s.lin(0, 0, 1, 1, [0, '#fffdf6'], [0.6, '#f3e8d4'], [1, '#d3bb98'])));

/** A wooden spoon, bowl at the origin. */
export const spoon = (s, length, colour = '#b97f45') => [path(`M-60 0C-60 -46 60 -52 74 -8L${length} -12Q${length + 14} 0 ${length} 12L74 10C60 52 -60 46 -60 0Z`, '#1d0c04', `opacity=".45" transform="translate(6 14)" filter="${s.blur(7)}"`), fx(s.puff(8, { shine: 0.2 }), fx(s.skin('0.006 0.09', 2, { octaves: 2, seed: 14, strength: 0.6 }), path(`M-60 0C-60 -46 60 -52 74 -8L${length} -12Q${length + 14} 0 ${length} 12L74 10C60 52 -60 46 -60 0Z`, colour))), ellipse(0, 0, 46, 29, mix(colour, '#2a1204', 0.5))];

export { ball, rect };
