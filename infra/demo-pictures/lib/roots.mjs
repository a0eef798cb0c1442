import { clipped, ellipse, fx, line, mix, path, smooth } from './scene.mjs';
import { round } from './fruit.mjs';
import { behind } from './props.mjs';

/** A long root lying to the right of the origin, its near end cut when `cut` is a colour. */
export function root(s, length, w, skin, { cut = null, ring = '#e6d3b0', rough = 2.6 } = {}) {
	const d = smooth([[0, -0.5], [0.25, -0.56], [0.6, -0.46], [0.88, -0.2], [1, 0.04], [0.86, 0.24], [0.6, 0.46], [0.25, 0.54], [0, 0.5]].map(([x, y]) => [x * length, y * w]));
	return [path(d, '#160a04', `opacity=".5" transform="translate(6 20)" filter="${s.blur(12)}"`), fx(s.puff(Math.round(w * 0.14), { shine: 0.16 }), fx(s.skin('0.03 0.012', rough, { octaves: 3, seed: 27, strength: 0.85 }), path(d, skin))),
		Array.from({ length: 9 }, () => { const x = s.r(0.1, 0.85) * length; return line(`M${x} ${-w * s.r(0.1, 0.4)}q${w * 0.06} ${w * 0.2} 0 ${w * s.r(0.3, 0.5)}`, mix(skin, '#1a0a04', 0.5), 4, 'opacity=".5"'); }),
		cut ? [ellipse(0, 0, w * 0.3, w * 0.5, mix(skin, '#2a1206', 0.4)), ellipse(0, 0, w * 0.26, w * 0.45, ring), ellipse(0, 0, w * 0.225, w * 0.4, s.rad(0.45, 0.4, 0.7, [0, '#ffffff'], [0.6, cut], [1, mix(cut, '#b8975a', 0.4)])), ellipse(0, 0, w * 0.03, w * 0.06, mix(cut, '#a8843c', 0.6))] : ''];
}

const squat = [[0, -0.5], [0.24, -0.58], [0.66, -0.5], [1.02, -0.16], [1.06, 0.2], [0.8, 0.54], [0.46, 0.62], [0.24, 0.7], [0, 0.92], [-0.22, 0.7], [-0.46, 0.64], [-0.84, 0.54], [-1.06, 0.16], [-0.98, -0.2], [-0.66, -0.5], [-0.24, -0.58]];

/** A jicama: a squat, lobed turnip in a papery tan skin. */
export function jicama(s, r, colour = '#c9a06a') {
	const d = smooth(squat.map(([x, y]) => [x * r, y * r]));
	return [behind(s, r * 0.9, 0.45), round(s, d, r * 1.05, r * 0.76, colour, { light: '#f6dcae', dark: '#4d2c0e', bounce: '#e8c48e', shine: 0.22, texture: s.skin('0.018 0.05', 3, { octaves: 3, seed: 19 }), marks: [
		[-0.42, 0.4].map((u) => line(`M${u * r * 0.3} ${-r * 0.5}Q${u * r * 1.6} ${r * 0.1} ${u * r * 0.5} ${r * 0.8}`, '#6a4218', r * 0.09, `opacity=".42" filter="${s.blur(8)}"`)),
		Array.from({ length: 12 }, () => line(`M${s.r(-0.9, 0.7) * r} ${s.r(-0.4, 0.6) * r}q${r * 0.12} ${s.r(-4, 6)} ${r * s.r(0.16, 0.36)} 0`, '#7a5226', 3, 'opacity=".5"'))] }),
	path(`M${-r * 0.1} ${-r * 0.5}Q${-r * 0.12} ${-r * 0.74} ${-r * 0.05} ${-r * 0.84}L${r * 0.07} ${-r * 0.8}Q${r * 0.04} ${-r * 0.66} ${r * 0.12} ${-r * 0.5}Z`, s.lin(0, 0, 1, 0, [0, '#b89058'], [1, '#5d3a18'])), line(`M0 ${r * 0.88}q8 26 -6 50`, '#a87e48', r * 0.045)];
}

/** Half a jicama: crisp, wet, white. */
export function jicamaHalf(s, r) {
	const d = (q) => smooth([[0, -0.74], [0.5, -0.7], [0.96, -0.34], [1.06, 0.1], [0.82, 0.52], [0.42, 0.76], [0, 0.84], [-0.42, 0.76], [-0.84, 0.52], [-1.06, 0.1], [-0.96, -0.34], [-0.5, -0.7]].map(([x, y]) => [x * r * q, y * r * q]));
	return [behind(s, r * 0.9, 0.45), path(d(1.03), s.lin(0, 0, 1, 1, [0, '#e0bb84'], [1, '#7a4e22'])), path(d(0.96), '#e9d7b0'), path(d(0.935), s.rad(0.42, 0.36, 0.7, [0, '#ffffff'], [0.65, '#fbfaf0'], [1, '#d6dbc4'])),
		clipped(s.clip(path(d(0.935), '#000')), path(d(0.74), 'none', 'stroke="#dbe3d0" stroke-width="5" opacity=".8"'), Array.from({ length: 46 }, (_, i) => { const a = i / 46 * 6.283; return line(`M${Math.cos(a) * r * 0.2} ${Math.sin(a) * r * 0.14}L${Math.cos(a) * r * s.r(0.5, 0.7)} ${Math.sin(a) * r * s.r(0.36, 0.52)}`, '#dfe6d3', 3, 'opacity=".75"'); }), path(`M${-r} ${r * 0.2}Q0 ${r * 0.5} ${r} ${r * 0.16}L${r} ${r}L${-r} ${r}Z`, '#b9c4ae', `opacity=".35" filter="${s.blur(20)}"`)),
		Array.from({ length: 10 }, () => ellipse(s.r(-0.7, 0.7) * r, s.r(-0.4, 0.5) * r, s.r(4, 8), s.r(4, 7), '#ffffff', 'stroke="#c3ccc0" stroke-width="1.5"')), ellipse(-r * 0.4, -r * 0.34, r * 0.26, r * 0.09, '#ffffff', `transform="rotate(-18)" filter="${s.blur(6)}"`)];
}
