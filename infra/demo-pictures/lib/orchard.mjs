import { ball, facing, round } from './fruit.mjs';
import { behind, leaf } from './props.mjs';
import { around, at, circle, clipped, ellipse, fx, line, mix, path, smooth, turn } from './scene.mjs';

/** A custard apple: rows of rounded scales. */
export function custardApple(s, r, colour = '#9bb85a', { open = 0.9 } = {}) {
	const d = smooth(around(26, (a, i) => r * (1 + (i % 2 ? 0.035 : -0.02) + 0.05 * Math.sin(a))));
	const scales = facing(74, r * 0.97).reverse().map(([x, y, z]) => {
		const w = r * (0.085 + 0.1 * z);
		const tone = mix(colour, s.pick(['#dfe8a0', '#7a9a42', '#c2d07a']), s.r(0.1, 0.5));
		return at(x, y, ellipse(w * 0.12, w * 0.24, w * 1.08, w * 1.02, mix(colour, '#1d2a0a', 0.62)), ellipse(0, 0, w * open, w * 0.92 * open, tone), ellipse(-w * 0.2, -w * 0.24, w * 0.5, w * 0.42, '#f6f8cf', 'opacity=".5"'));
	});
	return [round(s, d, r, r * 1.02, mix(colour, '#f3ecc0', 0.35), { light: '#f8f7c8', dark: '#23330c', bounce: '#e6e6a0', shine: 0.3, marks: scales }),
		line(`M0 ${-r * 0.98}q4 -18 -4 -40`, '#5d4a2a', r * 0.09)];
}

/** Half a custard apple: white flesh in petals, black stones. */
export function custardHalf(s, r, colour = '#9bb85a') {
	const edge = smooth(around(34, (a, i) => r * (1 + (i % 2 ? 0.04 : -0.03))));
	const petals = [[0.72, 13], [0.4, 8]].map(([q, n]) => Array.from({ length: n }, (_, i) => {
		const a = i / n * Math.PI * 2 + q;
		return turn(Math.cos(a) * r * q, Math.sin(a) * r * q, a * 180 / Math.PI, ellipse(3, 4, r * 0.2, r * 0.145, '#cbb891', 'opacity=".8"'), ellipse(0, 0, r * 0.19, r * 0.135, s.rad(0.4, 0.35, 0.7, [0, '#ffffff'], [0.6, '#fbf4e2'], [1, '#e0d0ad'])),
			(i * 7 + n) % 3 ? [ellipse(r * 0.02, 0, r * 0.085, r * 0.05, '#1a0f0a'), ellipse(0, -r * 0.016, r * 0.035, r * 0.014, '#b08a70')] : '');
	}));
	return [path(edge, s.lin(0, 0, 1, 1, [0, mix(colour, '#f2f5b8', 0.4)], [1, mix(colour, '#1d2a0a', 0.5)])), circle(0, 0, r * 0.93, '#e9e3c4'), circle(0, 0, r * 0.9, s.rad(0.45, 0.42, 0.6, [0, '#fffdf6'], [0.8, '#f6ecd2'], [1, '#dcca9e'])), petals, ellipse(0, 0, r * 0.13, r * 0.13, '#fff8e8')];
}

export const grape = (s, r, colour) => [behind(s, r, 0.5), ball(s, r, colour, { light: mix(colour, '#ff9a9a', 0.6), dark: mix(colour, '#1a0214', 0.72), bounce: mix(colour, '#ff8a70', 0.7), shine: 0.9, gloss: 0.8, marks: [
	ellipse(-r * 0.1, -r * 0.3, r * 0.7, r * 0.5, '#e8c8d8', `opacity=".26" filter="${s.blur(Math.max(2, Math.round(r * 0.2)))}"`)] }),
circle(r * 0.36, r * 0.42, r * 0.12, '#ffb0a0', `opacity=".5" filter="${s.blur(3)}"`)];

export function vineLeaf(s, r, colour = '#5a9a3a') {
	const lobe = (a, len, w) => Array.from({ length: 15 }, (_, i) => {
		const t = i / 14;
		const side = (t - 0.5) * 2;
		const q = len * (1 - Math.abs(side) ** 1.7 * 0.46) * (i % 2 ? 1.04 : 0.95);
		const b = (a + side * w) * Math.PI / 180;
		return [Math.cos(b) * q * r, Math.sin(b) * q * r];
	});
	const points = [...lobe(-205, 0.78, 30), ...lobe(-146, 0.92, 28), ...lobe(-90, 1.02, 27), ...lobe(-34, 0.92, 28), ...lobe(25, 0.78, 30), [r * 0.1, r * 0.2]];
	const d = `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
	const ribs = [-205, -146, -90, -34, 25].map((a, i) => {
		const t = a * Math.PI / 180;
		const l = [0.7, 0.84, 0.94, 0.84, 0.7][i] * r;
		return `M0 ${r * 0.12}L${(Math.cos(t) * l).toFixed(1)} ${(Math.sin(t) * l).toFixed(1)}` + [0.35, 0.6].map((k) => [28, -28].map((o) => { const u = (a + o) * Math.PI / 180; return `M${Math.cos(t) * l * k} ${Math.sin(t) * l * k + r * 0.12 * (1 - k)}l${Math.cos(u) * l * 0.26} ${Math.sin(u) * l * 0.26}`; }).join('')).join('');
	}).join('');
	return [path(d, '#16240c', `opacity=".4" transform="translate(8 16)" filter="${s.blur(9)}"`),
		fx(s.puff(5, { shine: 0.16, depth: 0.5 }), path(d, s.rad(0.4, 0.3, 0.8, [0, mix(colour, '#eaf2a0', 0.5)], [0.5, colour], [1, mix(colour, '#0c260e', 0.55)]), 'stroke-linejoin="round"')), line(ribs, mix(colour, '#f0f8c0', 0.6), 4, 'opacity=".55"')];
}

export const plum = (s, r, colour = '#8f1f3c') => [behind(s, r, 0.5), round(s, smooth(around(20, (a) => r * (1 - 0.02 * Math.sin(a)))), r, r, colour, { light: '#e8596a', dark: '#26041c', bounce: '#d9607a', shine: 0.7, marks: [
	ellipse(-r * 0.2, -r * 0.1, r * 0.9, r * 0.7, '#d9c6dc', `opacity=".3" filter="${s.blur(Math.round(r * 0.25))}"`),
	line(`M${r * 0.05} ${-r}Q${r * 0.42} ${-r * 0.1} ${r * 0.1} ${r}`, '#3d0620', r * 0.05, `opacity=".5" filter="${s.blur(3)}"`),
	line(`M${r * 0.12} ${-r}Q${r * 0.5} ${-r * 0.1} ${r * 0.17} ${r}`, '#e88aa0', r * 0.03, `opacity=".35" filter="${s.blur(3)}"`)] }),
line(`M0 ${-r * 0.92}q6 -20 -2 -40`, '#6b5a2a', r * 0.06)];

export const plumHalf = (s, r) => [circle(0, 0, r, s.lin(0, 0, 1, 1, [0, '#c43a55'], [1, '#4d0a26'])), circle(0, 0, r * 0.93, s.rad(0.45, 0.42, 0.6, [0, '#ffe489'], [0.6, '#f6b93c'], [0.85, '#e27a3a'], [1, '#b8304a'])),
	Array.from({ length: 40 }, (_, i) => turn(0, 0, i * 9, line(`M${r * 0.4} 0L${r * s.r(0.7, 0.86)} 0`, '#fff0b0', 2.4, 'opacity=".4"'))),
	ellipse(0, 0, r * 0.4, r * 0.46, '#c9862e'), at(0, 0, fx(s.skin('0.09', 3, { seed: 5 }), ellipse(-2, -3, r * 0.36, r * 0.42, s.rad(0.38, 0.34, 0.7, [0, '#e0b070'], [0.6, '#a8703a'], [1, '#5d3416']))))];

/** A rose apple: a bell with a four-lobed mouth. */
export function roseApple(s, r, colour = '#d8242f') {
	const d = smooth([[0, -1.02], [0.26, -0.98], [0.42, -0.62], [0.62, -0.12], [0.88, 0.42], [0.9, 0.78], [0.66, 0.92], [0.3, 0.86], [0, 0.9], [-0.3, 0.86], [-0.66, 0.92], [-0.9, 0.78], [-0.88, 0.42], [-0.62, -0.12], [-0.42, -0.62], [-0.26, -0.98]].map(([x, y]) => [x * r, y * r]));
	return [round(s, d, r * 0.92, r, colour, { light: '#ff8a78', dark: '#5d0418', bounce: '#ff9a80', shine: 0, marks: [
		ellipse(0, -r * 0.95, r * 0.5, r * 0.4, '#f6d9b0', `opacity=".5" filter="${s.blur(Math.round(r * 0.16))}"`),
		[-0.5, -0.18, 0.2, 0.52].map((x) => line(`M${x * r * 0.4} ${-r * 0.8}Q${x * r * 0.9} ${r * 0.1} ${x * r * 1.3} ${r * 0.9}`, '#8f0a20', r * 0.03, `opacity=".4" filter="${s.blur(4)}"`)),
	] }),
	ellipse(-r * 0.3, r * 0.02, r * 0.08, r * 0.42, '#ffffff', `opacity=".8" transform="rotate(18 ${-r * 0.3} 0)" filter="${s.blur(5)}"`),
	ellipse(-r * 0.12, -r * 0.6, r * 0.06, r * 0.18, '#ffffff', `opacity=".7" transform="rotate(14)" filter="${s.blur(4)}"`),
	[[-0.34, 0.86, -30], [-0.1, 0.9, -8], [0.16, 0.9, 10], [0.38, 0.86, 30]].map(([x, y, a]) => turn(x * r, y * r, a, path(`M${-r * 0.16} ${-r * 0.06}Q0 ${r * 0.22} ${r * 0.16} ${-r * 0.06}Q0 ${-r * 0.14} ${-r * 0.16} ${-r * 0.06}Z`, s.lin(0, 0, 0, 1, [0, '#8f0a20'], [1, '#e85a4a'])))),
	line(`M0 ${-r * 0.98}q4 -14 -4 -34`, '#6b8a3a', r * 0.07)];
}

export function roseAppleHalf(s, r) {
	const outline = [[0, -1.02], [0.2, -0.98], [0.36, -0.62], [0.54, -0.12], [0.78, 0.42], [0.82, 0.76], [0.6, 0.92], [0.24, 0.84], [0, 0.88], [-0.24, 0.84], [-0.6, 0.92], [-0.82, 0.76], [-0.78, 0.42], [-0.54, -0.12], [-0.36, -0.62], [-0.2, -0.98]];
	const d = (q) => smooth(outline.map(([x, y]) => [x * r * q, y * r * q]));
	const hollow = smooth([[0, 0.04], [0.3, 0.2], [0.36, 0.46], [0.16, 0.66], [0, 0.7], [-0.16, 0.66], [-0.36, 0.46], [-0.3, 0.2]].map(([x, y]) => [x * r, y * r]));
	return [path(d(1.01), s.lin(0, 0, 1, 1, [0, '#f0504a'], [1, '#8f0a20'])), path(d(0.955), '#fbe0d4'), path(d(0.93), s.rad(0.45, 0.45, 0.6, [0, '#ffffff'], [0.55, '#fdf8ec'], [1, '#f3dccb'])),
		Array.from({ length: 34 }, (_, i) => { const a = i / 34 * 6.283; return line(`M${Math.cos(a) * r * 0.42} ${r * 0.38 + Math.sin(a) * r * 0.4}L${Math.cos(a) * r * 0.56} ${r * 0.36 + Math.sin(a) * r * 0.5}`, '#e2c9a8', 3, 'opacity=".5"'); }),
		path(hollow, '#c9a978'), path(hollow, s.lin(0, 0, 0, 1, [0, '#a8845a'], [0.5, '#e0c79a'], [1, '#f3e4c4']), `transform="translate(4 6)"`),
		fx(s.puff(6), circle(-r * 0.04, r * 0.4, r * 0.13, '#9a6a3a'), circle(r * 0.12, r * 0.5, r * 0.09, '#8a5a2e')),
		ellipse(-r * 0.26, -r * 0.3, r * 0.06, r * 0.34, '#ffffff', `opacity=".9" transform="rotate(20 ${-r * 0.26} ${-r * 0.3})" filter="${s.blur(6)}"`)];
}

/** A pineapple from crown to foot; eyes bulge and are prickly when `spiny`. */
export function pineapple(s, rx, ry, { skin = '#e3a12a', edge = '#8a5a14', crown = '#4f8a48', spiny = true, columns = 7, rowsCount = 9 } = {}) {
	const outline = smooth(around(24, (a) => 1).map(([x, y]) => [x * rx * (1 - 0.06 * y), y * ry]));
	const eyes = [];
	for (let row = 0; row <= rowsCount; row++) {
		const v = -1 + 2 * row / rowsCount;
		for (let col = -1; col <= columns; col++) {
			const u = -1 + 2 * (col + (row % 2 ? 0.5 : 0)) / columns;
			const a = u * 1.45;
			const span = Math.sqrt(Math.max(0.05, 1 - v * v * 0.92));
			const x = Math.sin(a) * rx * span;
			const w = Math.max(6, Math.cos(a) * rx * span / columns * 2.85);
			const h = ry / rowsCount * 2.36 * (1 - 0.3 * v * v);
			const tone = mix(skin, s.pick(['#ffd460', '#c2761a', '#a8a030']), s.r(0.1, 0.5));
			eyes.push(at(x, v * ry * 0.97,
				path(`M${-w / 2} 0Q${-w / 4} ${-h / 2} 0 ${-h / 2}Q${w / 4} ${-h / 2} ${w / 2} 0Q${w / 4} ${h / 2} 0 ${h / 2}Q${-w / 4} ${h / 2} ${-w / 2} 0Z`, tone, `stroke="${mix(edge, '#2a1604', 0.2)}" stroke-width="2.5"`),
				ellipse(-w * 0.1, -h * 0.14, w * 0.2, h * 0.14, '#fff0b0', 'opacity=".55"'),
				spiny ? path(`M${-w * 0.1} ${h * 0.06}Q0 ${-h * 0.12} ${w * 0.02} ${-h * 0.34}Q${w * 0.12} ${-h * 0.06} ${w * 0.14} ${h * 0.08}Z`, '#6b4414') : circle(0, h * 0.02, w * 0.08, '#7a4a16')));
		}
	}
	const blades = Array.from({ length: 27 }, (_, i) => {
		const layer = i / 26;
		const a = (i % 2 ? 1 : -1) * (62 * (1 - layer) * s.r(0.55, 1.05) + s.r(0, 5));
		const len = ry * (0.62 + 0.5 * layer) * s.r(0.9, 1.08);
		const c = mix(crown, s.pick(['#a8c46a', '#1f5a3a', '#6aa058']), s.r(0.1, 0.5));
		return turn(0, -ry * 0.86 + 14, a, path(`M${-rx * 0.13} 0Q${-rx * 0.12} ${-len * 0.5} ${a * 0.5} ${-len}Q${rx * 0.14} ${-len * 0.5} ${rx * 0.13} 0Z`, '#0c2412', 'opacity=".4" transform="translate(5 4)"'),
			path(`M${-rx * 0.13} 0Q${-rx * 0.12} ${-len * 0.5} ${a * 0.5} ${-len}Q${rx * 0.14} ${-len * 0.5} ${rx * 0.13} 0Z`, s.lin(0, 0, 1, 0, [0, mix(c, '#f0f8c0', 0.35)], [0.45, c], [0.5, mix(c, '#0c2412', 0.3)], [1, mix(c, '#0c2412', 0.1)])));
	});
	return [blades, round(s, outline, rx, ry, mix(edge, '#3a2004', 0.1), { light: '#fff0a0', dark: '#4a2604', bounce: '#ffc860', shine: 0.25, marks: fx(s.puff(5, { shine: 0.25, depth: 0.8 }), eyes) })];
}

/** A round of peeled pineapple. */
export const pineappleSlice = (s, r, squash = 0.5, colour = '#ffc92e') => {
	const ring = smooth(around(26, (a, i) => r * (1 + (i % 2 ? 0.025 : -0.03))).map(([x, y]) => [x, y * squash]));
	return [path(ring, mix(colour, '#a86a08', 0.6), `transform="translate(0 ${r * 0.2})"`), path(ring, mix(colour, '#c8860e', 0.5), `transform="translate(0 ${r * 0.12})"`), path(ring, s.rad(0.45, 0.42, 0.6, [0, mix(colour, '#fff6c0', 0.5)], [0.7, colour], [1, mix(colour, '#e08a10', 0.45)])),
		Array.from({ length: 46 }, (_, i) => { const a = i / 46 * Math.PI * 2; const q = s.r(0.5, 0.7); return line(`M${Math.cos(a) * r * 0.32} ${Math.sin(a) * r * 0.32 * squash}L${Math.cos(a) * r * (q + 0.2)} ${Math.sin(a) * r * (q + 0.2) * squash}`, i % 2 ? '#fff3b0' : '#e89a14', 3, 'opacity=".5"'); }),
		ellipse(0, 0, r * 0.22, r * 0.22 * squash, mix(colour, '#fff8d8', 0.6)), ellipse(-r * 0.36, -r * 0.5 * squash, r * 0.3, r * 0.09, '#ffffff', `opacity=".5" transform="rotate(-16)" filter="${s.blur(5)}"`)];
};

/** A coconut in its green husk. */
export function greenCoconut(s, r, colour = '#6fae3a') {
	const d = smooth([[0, -1.02], [0.5, -0.92], [0.94, -0.42], [1, 0.2], [0.74, 0.8], [0, 1.08], [-0.74, 0.8], [-1, 0.2], [-0.94, -0.42], [-0.5, -0.92]].map(([x, y]) => [x * r, y * r]));
	return [behind(s, r, 0.4), round(s, d, r, r * 1.05, colour, { light: mix(colour, '#fbf8a8', 0.6), dark: '#173008', bounce: mix(colour, '#f3f0a0', 0.5), shine: 0.6, marks: [
		[-0.45, 0.1, 0.6].map((x) => line(`M${x * r * 0.3} ${-r}Q${x * r * 1.4} 0 ${x * r * 0.5} ${r}`, '#2f5a18', r * 0.04, `opacity=".35" filter="${s.blur(6)}"`)),
		Array.from({ length: 30 }, () => ellipse(s.r(-r, r), s.r(-r, r), s.r(2, 6), s.r(5, 16), '#3d6a1c', 'opacity=".22"'))] }),
	at(0, -r * 0.96, [0, 60, 120, 180, 240, 300].map((a) => turn(0, 0, a, path(`M0 0Q${r * 0.14} ${-r * 0.1} ${r * 0.26} 0Q${r * 0.14} ${r * 0.1} 0 0Z`, a % 120 ? '#7a8a3a' : '#a8a858', `transform="scale(1 .5)"`))), ellipse(0, 0, r * 0.08, r * 0.05, '#5d4a20'))];
}

export { clipped, leaf };
