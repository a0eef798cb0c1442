import { behind } from './props.mjs';
import { around, at, blend, circle, clipped, ellipse, fade, fx, g, line, mix, path, smooth, turn } from './scene.mjs';

/** Shades any outline like a ball: light upper left, bounce light lower right. */
export function round(s, d, rx, ry, colour, { light = mix(colour, '#fff1c2', 0.55), dark = mix(colour, '#2a0a10', 0.55), bounce = mix(colour, '#ffcf8a', 0.4), shine = 0.85, gloss = 1, texture = '', marks = [] } = {}) {
	const c = s.clip(path(d, '#000'));
	return [
		clipped(c,
			g(texture ? `scale(1)` : 'scale(1)', texture ? fx(texture, path(d, colour)) : path(d, colour), marks),
			ellipse(0, 0, rx * 1.5, ry * 1.5, s.rad(0.39, 0.36, 0.52, [0, light, 0.9], [0.3, light, 0.35], [0.55, colour, 0], [1, colour, 0])),
			ellipse(0, 0, rx * 1.25, ry * 1.25, s.rad(0.4, 0.38, 0.55, [0.45, dark, 0], [0.78, dark, 0.5], [1, dark, 0.95])),
			ellipse(rx * 0.12, ry * 0.14, rx * 1.02, ry * 1.02, 'none', `stroke="${bounce}" stroke-width="${rx * 0.1}" opacity=".55" filter="${s.blur(Math.max(2, Math.round(rx * 0.06)))}"`),
		),
		turn(-rx * 0.36, -ry * 0.42, -34, ellipse(0, 0, rx * 0.26 * gloss, ry * 0.14 * gloss, '#ffffff', `opacity="${shine}" filter="${s.blur(Math.max(2, Math.round(rx * 0.055)))}"`)),
	];
}

export const ball = (s, r, colour, options) => round(s, `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`, r, r, colour, options);

/** Points spread evenly over the half of a ball that faces us: [x, y, depth 0..1]. */
export function facing(count, r) {
	return Array.from({ length: count }, (_, i) => {
		const z = 1 - (i + 0.5) / count;
		const a = i * 2.399963;
		const q = Math.sqrt(1 - z * z);
		return [Math.cos(a) * q * r, Math.sin(a) * q * r, z];
	});
}

export function lychee(s, r, { colour = '#cf2430' } = {}) {
	const d = smooth(around(30, (a, i) => r * (1 + (i % 2 ? 0.012 : -0.008) + Math.max(0, Math.sin(a)) * 0.08)));
	const bumps = facing(Math.round(r * 1.9), r * 0.985).reverse().map(([x, y, z]) => {
		const b = r * (0.05 + 0.06 * z);
		const tone = mix(colour, s.rnd() > 0.45 ? '#ff5a3c' : '#8d0a26', s.r(0.05, 0.38));
		return [circle(x + b * 0.2, y + b * 0.3, b, mix(colour, '#4a0414', 0.6)), circle(x, y, b * 0.82, tone), circle(x - b * 0.24, y - b * 0.28, b * 0.26, '#ff9a78', `opacity="${(0.2 + 0.45 * z).toFixed(2)}"`)];
	});
	return [round(s, d, r, r * 1.05, colour, { light: '#ff5f47', dark: '#43021a', bounce: '#ff7a55', shine: 0.34, gloss: 0.85, marks: bumps }),
		at(0, -r * 0.96, ellipse(0, 0, r * 0.17, r * 0.08, '#5a3018'), circle(-r * 0.04, -r * 0.02, r * 0.045, '#b88a55'))];
}

/** White translucent flesh, as of lychee, longan and rambutan, sitting in what is left of its shell. */
export function peeled(s, r, shell, { stone = null, marks = () => '' } = {}) {
	const R = r * 1.06;
	const edge = smooth([[-R, -r * 0.02], [-r * 0.78, r * 0.2], [-r * 0.5, r * 0.1], [-r * 0.2, r * 0.36], [r * 0.14, r * 0.22], [r * 0.42, r * 0.4], [r * 0.74, r * 0.12], [R, -r * 0.06]], false);
	const cup = `${edge}A${R} ${R} 0 0 1 ${-R} ${-r * 0.02}Z`;
	return [
		behind(s, r, 0.35),
		ball(s, r, '#f6efe2', { light: '#ffffff', dark: '#dcc6aa', bounce: '#ffffff', shine: 1, gloss: 0.9, marks: [
			ellipse(r * 0.25, r * 0.3, r * 0.7, r * 0.6, '#e3c9b4', `opacity=".75" filter="${s.blur(Math.round(r * 0.14))}"`),
			stone ? ellipse(r * 0.1, 0, r * 0.5, r * 0.5, stone, `opacity=".42" filter="${s.blur(Math.round(r * 0.12))}"`) : '',
			line(`M${-r * 0.5} ${-r * 0.85}Q${-r * 0.1} ${-r * 0.2} ${-r * 0.3} ${r * 0.9}`, '#ffffff', r * 0.035, 'opacity=".55"'),
			line(`M${r * 0.3} ${-r * 0.92}Q${r * 0.62} ${-r * 0.1} ${r * 0.4} ${r * 0.9}`, '#ffffff', r * 0.03, 'opacity=".45"'),
		] }),
		ellipse(r * 0.46, -r * 0.05, r * 0.07, r * 0.13, '#ffffff', 'opacity=".75"'),
		path(cup, '#240a04', `opacity=".3" transform="translate(0 ${-r * 0.05})" filter="${s.blur(6)}"`),
		fx(s.puff(Math.max(3, r * 0.09), { shine: 0.35 }), clipped(s.clip(path(cup, '#000')), path(cup, shell), marks(R))),
		line(edge, mix(shell, '#fff0dc', 0.72), r * 0.05)];
}

export const lycheeOpen = (s, r) => peeled(s, r, '#b81f2e', { marks: (R) => facing(150, R).map(([x, y, z]) => y < -r * 0.2 ? '' :
	[circle(x + 1, y + 2, r * (0.04 + 0.04 * z), '#6b0a1c'), circle(x, y, r * (0.035 + 0.035 * z), '#dd4136')]) });

export function longan(s, r, { colour = '#d3a04c' } = {}) {
	return [ball(s, r, colour, { light: '#ffe2a0', dark: '#5a3208', bounce: '#f0bd74', shine: 0.6, texture: s.skin('0.2', 0.55, { octaves: 2, seed: 5 }), marks:
		facing(30, r * 0.95).map(([x, y, z]) => circle(x + s.r(-3, 3), y + s.r(-3, 3), r * 0.03 * (0.4 + z), '#8a5a26', 'opacity=".34"')) }),
	at(0, -r * 0.98, ellipse(0, 0, r * 0.13, r * 0.07, '#5a3a1c'))];
}

export function rambutan(s, r, { colour = '#cf2231' } = {}) {
	const hairs = facing(105, r * 0.99).reverse().map(([x, y, z]) => {
		const a = Math.atan2(y, x) + s.r(-0.5, 0.5);
		const out = r * (0.14 + 0.34 * Math.sqrt(1 - z * z));
		const bendA = a + s.r(-0.7, 0.7);
		const tip = [x + Math.cos(a) * out * 0.6 + Math.cos(bendA) * out * 0.55, y + Math.sin(a) * out * 0.6 + Math.sin(bendA) * out * 0.55];
		const bow = `M${x} ${y}Q${x + Math.cos(a) * out * 0.6} ${y + Math.sin(a) * out * 0.6} ${tip[0]} ${tip[1]}`;
		const tone = mix(colour, z > 0.5 ? '#ff8066' : '#a50d24', s.r(0.1, 0.5));
		return [line(bow, '#4d0414', r * 0.06, 'opacity=".6" transform="translate(3 4)"'), line(bow, tone, r * 0.052),
			line(`M${(x + Math.cos(a) * out * 0.6 + tip[0]) / 2} ${(y + Math.sin(a) * out * 0.6 + tip[1]) / 2}L${tip[0]} ${tip[1]}`, '#e6dc5a', r * 0.04, 'opacity=".9"')];
	});
	return [ball(s, r, colour, { light: '#ff6e58', dark: '#52051a', shine: 0.1 }), hairs];
}

/** A citrus fruit cut across. */
export function citrusHalf(s, r, { rind = '#f08a1d', pith = '#fbe9c0', flesh = '#f79a20', deep = '#d8660a', count = 10, pithWidth = 0.09, squash = 1 } = {}) {
	const inner = r * (1 - pithWidth - 0.035);
	const wedges = Array.from({ length: count }, (_, i) => {
		const a0 = i / count * Math.PI * 2 + 0.045;
		const a1 = (i + 1) / count * Math.PI * 2 - 0.045;
		const mid = (a0 + a1) / 2;
		const p = (a, q) => `${(Math.cos(a) * q).toFixed(1)} ${(Math.sin(a) * q).toFixed(1)}`;
		const d = `M${p(mid, r * 0.07)}L${p(a0 + 0.03, inner * 0.9)}Q${p(a0, inner)} ${p(a0 + 0.09, inner)}A${inner} ${inner} 0 0 1 ${p(a1 - 0.09, inner)}Q${p(a1, inner)} ${p(a1 - 0.03, inner * 0.9)}Z`;
		const cells = Array.from({ length: 16 }, () => {
			const a = s.r(a0 + 0.04, a1 - 0.04);
			const q = s.r(0.3, 0.8) * inner;
			return turn(Math.cos(a) * q, Math.sin(a) * q, a * 180 / Math.PI, path(`M${-r * 0.1} 0Q0 ${-r * 0.032} ${r * 0.1} ${-r * 0.012}Q${r * 0.12} ${r * 0.014} ${r * 0.09} ${r * 0.022}Q0 ${r * 0.034} ${-r * 0.1} 0Z`, s.pick([mix(flesh, '#fff3c4', 0.5), mix(flesh, '#fff3c4', 0.25), mix(flesh, deep, 0.5)]), 'opacity=".7"'));
		});
		return [path(d, s.rad(0.5, 0.5, 0.7, [0, mix(flesh, '#fff0b8', 0.35)], [0.6, flesh], [1, deep])), clipped(s.clip(path(d, '#000')), cells)];
	});
	return g(`scale(1 ${squash})`,
		circle(0, 0, r, rind),
		fx(s.skin('0.11', 1.2, { seed: 9 }), circle(0, 0, r, s.lin(0, 0, 1, 1, [0, mix(rind, '#fff0b0', 0.4)], [1, mix(rind, '#5a1c00', 0.35)]))),
		circle(0, 0, r * 0.965, pith),
		circle(0, 0, r * 0.965, s.rad(0.5, 0.5, 0.5, [0.8, mix(pith, '#b9873f', 0.22)], [1, pith])),
		wedges,
		circle(0, 0, r * 0.075, mix(pith, '#ffffff', 0.4)),
		blend('screen', path(`M${-r * 0.7} ${-r * 0.3}A${r * 0.76} ${r * 0.76} 0 0 1 ${-r * 0.05} ${-r * 0.76}L${-r * 0.02} ${-r * 0.52}A${r * 0.5} ${r * 0.5} 0 0 0 ${-r * 0.48} ${-r * 0.2}Z`, '#ffffff', `opacity=".3" filter="${s.blur(8)}"`)));
}

export const orange = (s, r, colour = '#f08a1d', options = {}) => [ball(s, r, colour, { light: mix(colour, '#ffe9a0', 0.6), dark: mix(colour, '#6a1800', 0.6), texture: s.skin('0.1', 1.3, { octaves: 2, seed: 11 }), shine: 0.6, ...options }),
	at(r * 0.08, -r * 0.72, path(`M${-r * 0.13} 0L${-r * 0.05} ${-r * 0.08}L0 ${-r * 0.12}L${r * 0.06} ${-r * 0.07}L${r * 0.13} ${r * 0.01}L${r * 0.05} ${r * 0.06}L${-r * 0.05} ${r * 0.07}Z`, '#5f7a2c'), circle(0, -r * 0.01, r * 0.045, '#c4b377'))];

export { smooth, around, ellipse, fade };
