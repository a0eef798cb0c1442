import { facing, round } from './fruit.mjs';
import { around, circle, ellipse, fx, line, mix, path, rect, smooth, turn } from './scene.mjs';

const mirror = (half) => [...half, ...half.slice(1, -1).reverse().map(([x, y]) => [-x, y])];
const grown = (points, r) => points.map(([x, y]) => [x * r, y * r]);

/** A pomelo with a neck (pear) or without. */
export function pomelo(s, r, colour, { neck = true } = {}) {
	const outline = neck
		? mirror([[0, -1.46], [0.24, -1.38], [0.4, -1.08], [0.72, -0.62], [0.98, 0], [0.94, 0.55], [0.6, 0.96], [0, 1.1]])
		: mirror([[0, -0.98], [0.4, -0.98], [0.84, -0.62], [1.02, 0], [0.9, 0.55], [0.5, 0.92], [0, 1]]);
	const top = (neck ? -1.44 : -0.96) * r;
	return [round(s, smooth(grown(outline, r)), r * 1.02, r * (neck ? 1.28 : 1), colour, { light: mix(colour, '#fdf6a0', 0.6), dark: mix(colour, '#1b2a06', 0.62), bounce: mix(colour, '#fff0a0', 0.4), shine: 0.55, texture: s.skin('0.075', 1.3, { octaves: 2, seed: 7 }) }),
		line(`M0 ${top + 6}q6 -22 -4 -44`, '#5d5a2a', r * 0.085), circle(0, top + 8, r * 0.09, '#6d7a2c')];
}

/** A mango standing on its shoulder, tip down to the right. */
export function mango(s, r, colour = '#f9b423') {
	const d = smooth(grown([[-0.5, -1.02], [0.1, -1.1], [0.62, -0.78], [0.82, -0.2], [0.7, 0.45], [0.42, 0.98], [0.2, 1.34], [-0.02, 1.3], [-0.42, 0.9], [-0.78, 0.3], [-0.9, -0.4], [-0.78, -0.86]], r));
	return [round(s, d, r * 0.92, r * 1.28, colour, { light: '#ffe680', dark: '#8a3c05', bounce: '#ffd06a', shine: 0.7, texture: s.skin('0.14', 0.5, { seed: 4 }), marks: [
		ellipse(-r * 0.2, -r * 1.05, r * 0.8, r * 0.5, '#9aa332', `opacity=".6" filter="${s.blur(Math.round(r * 0.2))}"`),
		ellipse(r * 0.62, -r * 0.1, r * 0.4, r * 0.9, '#f0781e', `opacity=".55" filter="${s.blur(Math.round(r * 0.2))}"`),
		facing(60, r * 1.2).map(([x, y]) => circle(x, y + r * 0.1, r * 0.014, '#b9681a', 'opacity=".5"')),
	] }), line(`M${-r * 0.22} ${-r * 1.02}q4 -16 -6 -34`, '#6b4a22', r * 0.09)];
}

/** A mango cheek cut into cubes and turned out. */
export function mangoCheek(s, rx, ry) {
	const cubes = [];
	const n = 7;
	for (let row = 0; row < 5; row++) {
		for (let col = 0; col < n; col++) {
			const u = (col + 0.5) / n * 2 - 1;
			const v = (row + 0.5) / 5 * 2 - 1;
			if (u * u * 0.92 + v * v * 0.7 > 0.94) {
				continue;
			}
			const w = rx / n * 1.62 * (1 - 0.1 * u * u);
			const h = ry / 5 * 1.3;
			const lift = ry * 0.5 * (1 - u * u * 0.8) * (1 - v * v * 0.3);
			const side = ry * 0.24;
			cubes.push(turn(u * rx * 0.94, v * ry * 0.8 - lift, u * 16,
				path(`M${-w / 2} ${h / 2}l0 ${side}l${w} 0l0 ${-side}Z`, '#d98a0c'),
				path(`M${w / 2} ${-h / 2}l${-u * 12 + 5} ${side * 0.8}l0 ${h}l${u * 12 - 5} ${side * 0.2}Z`, '#c2760a'),
				rect(-w / 2, -h / 2, w, h, s.lin(0, 0, 1, 1, [0, '#ffe27a'], [0.4, '#ffc936'], [1, '#f7ac1c']), 'rx="9"'),
				rect(-w / 2 + 6, -h / 2 + 5, w * 0.5, h * 0.2, '#ffffff', 'rx="5" opacity=".45"')));
		}
	}
	return [ellipse(0, ry * 0.3, rx * 1.02, ry * 0.86, '#a85c08'), ellipse(0, ry * 0.2, rx * 1.04, ry * 0.9, s.lin(0, 0, 1, 1, [0, '#f2c74a'], [0.5, '#e09a1e'], [1, '#a8620c'])),
		ellipse(0, ry * 0.08, rx * 0.97, ry * 0.82, '#b86c06'), cubes];
}

export function dragonFruit(s, r, colour = '#e32372') {
	const d = smooth(around(24, (a) => r * (1 + 0.18 * Math.abs(Math.sin(a)) ** 1.5)));
	const scales = facing(26, r * 0.98).reverse().map(([x, y, z]) => {
		const yy = y * 1.15;
		const lean = x / r;
		const len = r * (0.42 + 0.16 * (1 - z));
		const w = r * 0.17;
		const a = lean * 46 - 6;
		return turn(x, yy + r * 0.08, a,
			path(`M${-w} ${w * 0.5}C${-w * 0.7} ${-len * 0.4} ${-w * 0.1} ${-len * 0.8} ${w * 0.35} ${-len}C${w * 0.3} ${-len * 0.7} ${w * 0.9} ${-len * 0.2} ${w} ${w * 0.5}Q0 ${w * 0.9} ${-w} ${w * 0.5}Z`, '#5d0530', `opacity=".5" transform="translate(5 7)" filter="${s.blur(4)}"`),
			path(`M${-w} ${w * 0.5}C${-w * 0.7} ${-len * 0.4} ${-w * 0.1} ${-len * 0.8} ${w * 0.35} ${-len}C${w * 0.3} ${-len * 0.7} ${w * 0.9} ${-len * 0.2} ${w} ${w * 0.5}Q0 ${w * 0.9} ${-w} ${w * 0.5}Z`, s.lin(0, 1, 0.3, 0, [0, colour], [0.42, '#ee4f8e'], [0.62, '#b8d25a'], [1, '#3f8f3a'])),
			line(`M${-w * 0.5} ${w * 0.1}C${-w * 0.35} ${-len * 0.4} ${0} ${-len * 0.75} ${w * 0.25} ${-len * 0.9}`, '#ffd9e6', r * 0.018, 'opacity=".7"'));
	});
	const crown = [-34, -14, 8, 30].map((a) => turn(0, -r * 1.08, a, path(`M${-r * 0.1} 0Q${-r * 0.08} ${-r * 0.3} ${r * 0.02} ${-r * 0.46}Q${r * 0.1} ${-r * 0.24} ${r * 0.1} 0Z`, s.lin(0, 1, 0, 0, [0, '#e0608e'], [0.35, '#a9c84e'], [1, '#2f8036']))));
	return [crown, round(s, d, r, r * 1.18, colour, { light: '#ff7eb0', dark: '#5a0638', bounce: '#ff8ab0', shine: 0.6 }), scales];
}

/** A dragon fruit cut lengthwise. */
export function dragonHalf(s, rx, ry, flesh = '#a50f5c') {
	const seeds = Array.from({ length: 330 }, () => {
		const a = s.r(0, 6.283);
		const q = Math.sqrt(s.rnd()) * 0.86;
		return turn(Math.cos(a) * q * rx * 0.92, Math.sin(a) * q * ry * 0.95, s.r(0, 180), ellipse(0, 0, 4.6, 3, '#14060e'), ellipse(-1, -1, 1.3, 0.9, '#d9a0c0'));
	});
	return [ellipse(0, 0, rx * 1.07, ry * 1.05, s.lin(0, 0, 1, 1, [0, '#ff6aa6'], [0.5, '#e32372'], [1, '#8d0f4c'])),
		ellipse(0, 0, rx * 0.985, ry * 0.985, '#f08abf'),
		fx(s.skin('0.02', 2, { seed: 3, strength: 0.4 }), ellipse(0, 0, rx * 0.955, ry * 0.965, s.rad(0.42, 0.4, 0.65, [0, mix(flesh, '#ff4a9a', 0.5)], [0.6, flesh], [1, mix(flesh, '#3d0326', 0.5)]))),
		seeds,
		path(`M${-rx * 0.62} ${-ry * 0.5}Q${-rx * 0.2} ${-ry * 0.86} ${rx * 0.2} ${-ry * 0.84}Q${-rx * 0.2} ${-ry * 0.6} ${-rx * 0.5} ${-ry * 0.2}Z`, '#ffffff', `opacity=".3" filter="${s.blur(9)}"`)];
}

const spike = (s, x, y, a, len, w, colour) => turn(x, y, a,
	path(`M0 ${-w}Q${len * 0.5} ${-w * 0.4} ${len} 0Q${len * 0.5} ${w * 0.4} 0 ${w}Q${-w * 0.7} 0 0 ${-w}Z`, colour),
	path(`M0 0L${len} 0Q${len * 0.5} ${w * 0.4} 0 ${w}Q${-w * 0.35} ${w * 0.5} 0 0Z`, '#2b2f08', `opacity="${Math.sin((a - 40) * Math.PI / 180) > 0 ? 0.62 : 0.2}"`),
	path(`M0 ${-w}Q${len * 0.5} ${-w * 0.4} ${len} 0L0 0Z`, '#fdfabf', `opacity="${Math.cos((a - 215) * Math.PI / 180) > 0 ? 0.36 : 0.08}"`));

export function durian(s, rx, ry, { colour = '#9da339', hole = null } = {}) {
	const core = smooth(around(20, (a) => Math.hypot(Math.cos(a) * rx, Math.sin(a) * ry)).map(([x, y]) => [x, y]));
	const oval = `M${-rx} 0A${rx} ${ry} 0 1 1 ${rx} 0A${rx} ${ry} 0 1 1 ${-rx} 0Z`;
	const spikes = [...Array.from({ length: 46 }, (_, i) => { const a = i / 46 * Math.PI * 2; return [Math.cos(a) * 0.985, Math.sin(a) * 0.985, 0.02]; }), ...facing(150, 0.97).reverse()]
		.filter(([x, y]) => !hole || !hole(x, y))
		.map(([x, y, z]) => spike(s, x * rx, y * ry, Math.atan2(y * ry, x * rx) * 180 / Math.PI + s.r(-8, 8), rx * (0.09 + 0.1 * Math.sqrt(1 - z * z)), rx * (0.034 + 0.03 * z), mix(colour, s.pick(['#d9c95a', '#5d7a22', '#c0a83c']), s.r(0.1, 0.45))));
	return [round(s, oval, rx, ry, mix(colour, '#3b3f0c', 0.5), { light: mix(colour, '#f5eb8a', 0.3), dark: '#1f2406', shine: 0 }), spikes, core ? '' : ''];
}

/** A plump durian segment. */
export const durianPod = (s, rx, ry, colour = '#f7c52f') => [
	fx(s.puff(Math.round(ry * 0.3), { shine: 0.16, exponent: 8, depth: 0.55, ambient: 0.3 }), path(smooth([[-rx, ry * 0.1], [-rx * 0.7, -ry * 0.8], [-rx * 0.1, -ry], [rx * 0.5, -ry * 0.86], [rx, -ry * 0.1], [rx * 0.8, ry * 0.7], [rx * 0.1, ry], [-rx * 0.66, ry * 0.84]]), s.lin(0, 0, 0.4, 1, [0, mix(colour, '#fff6b0', 0.55)], [0.5, colour], [1, mix(colour, '#a85a05', 0.4)]))),
	line(`M${-rx * 0.66} ${-ry * 0.3}Q0 ${-ry * 0.72} ${rx * 0.7} ${-ry * 0.34}M${-rx * 0.5} ${ry * 0.42}Q0 ${ry * 0.16} ${rx * 0.6} ${ry * 0.5}`, mix(colour, '#a85a05', 0.5), ry * 0.045, 'opacity=".45"')];

export const starApple = (s, r, colour = '#a85a86') => [round(s, smooth(around(20, (a) => r * (1 - 0.03 * Math.cos(a * 2)))), r, r * 0.98, colour, { light: '#f6c9d0', dark: '#3a0f3c', bounce: '#e6a0b8', shine: 0.95, marks: [
	ellipse(0, -r * 0.95, r * 0.9, r * 0.55, '#b9c27a', `opacity=".75" filter="${s.blur(Math.round(r * 0.2))}"`),
	ellipse(r * 0.3, r * 0.5, r * 0.8, r * 0.6, '#7d2a68', `opacity=".5" filter="${s.blur(Math.round(r * 0.22))}"`),
] }), circle(0, -r * 0.9, r * 0.06, '#6b4a2a')];

/** A star apple cut across: the star that gives it its English name. */
export function starAppleHalf(s, r) {
	const rays = 8;
	const star = smooth(Array.from({ length: rays * 2 }, (_, i) => { const a = i / (rays * 2) * Math.PI * 2 - 0.2; const q = i % 2 ? r * 0.24 : r * 0.8; return [Math.cos(a) * q, Math.sin(a) * q]; }));
	return [circle(0, 0, r, s.lin(0, 0, 1, 1, [0, '#d79ab6'], [0.5, '#a2507f'], [1, '#54204f'])),
		circle(0, 0, r * 0.95, s.rad(0.45, 0.42, 0.6, [0, '#fff4f2'], [0.4, '#f3c9d6'], [0.75, '#d485b0'], [1, '#94437c'])),
		fx(s.blur(7), path(star, '#ffffff', 'opacity=".95"')),
		Array.from({ length: rays }, (_, i) => turn(0, 0, i / rays * 360 + 11, path(`M${r * 0.2} 0Q${r * 0.42} ${-r * 0.13} ${r * 0.66} 0Q${r * 0.42} ${r * 0.13} ${r * 0.2} 0Z`, '#ead6dc', 'opacity=".9"'),
			i % 2 ? [path(`M${r * 0.26} 0Q${r * 0.43} ${-r * 0.1} ${r * 0.6} 0Q${r * 0.43} ${r * 0.1} ${r * 0.26} 0Z`, '#1d0f0d'), path(`M${r * 0.32} ${-r * 0.02}Q${r * 0.43} ${-r * 0.07} ${r * 0.52} ${-r * 0.02}`, '#a5806c', 'opacity=".8"')] : '')),
		circle(0, 0, r * 0.1, '#fffdf8'),
		path(`M${-r * 0.7} ${-r * 0.36}A${r * 0.8} ${r * 0.8} 0 0 1 0 ${-r * 0.8}L0 ${-r * 0.62}A${r * 0.62} ${r * 0.62} 0 0 0 ${-r * 0.54} ${-r * 0.28}Z`, '#ffffff', `opacity=".5" filter="${s.blur(8)}"`)];
}


