import { around, ball, smooth } from '../lib/fruit.mjs';
import { greenCoconut } from '../lib/orchard.mjs';
import { behind, leafAt, scatter } from '../lib/props.mjs';
import { at, circle, clipped, ellipse, fx, line, path, rect, turn } from '../lib/scene.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';
import { glass } from '../lib/vessels.mjs';

const husk = (s, r) => [behind(s, r, 0.4), ball(s, r, '#8a5a30', { light: '#d9ac74', dark: '#2a1206', bounce: '#c08a54', shine: 0.1, texture: s.skin('0.02 0.2', 3, { octaves: 3, seed: 9 }) }), Array.from({ length: 80 }, () => { const a = s.r(0, 6.28); const q = r * s.r(0.7, 1.02); return line(`M${Math.cos(a) * q} ${Math.sin(a) * q}q${s.r(-14, 14)} ${s.r(-20, 20)} ${s.r(-24, 24)} ${s.r(-34, 34)}`, s.pick(['#c9985f', '#6a3e1c', '#a8744a']), 3, 'opacity=".7"'); })];

const dollop = (s, w, h) => fx(s.puff(Math.round(w * 0.13), { shine: 0.12, depth: 0.5, ambient: 0.42 }), path(smooth([[-w, h * 0.1], [-w * 0.7, -h * 0.7], [-w * 0.1, -h], [w * 0.5, -h * 0.66], [w, -h * 0.05], [w * 0.7, h * 0.7], [0, h * 0.9], [-w * 0.7, h * 0.7]]), '#fffaf0'));

/** Half a waxy coconut: thick soft flesh around water that has set. */
function waxyHalf(s, r) {
	const edge = smooth(around(34, (a, i) => r * (1 + (i % 3 ? 0.014 : -0.016))));
	const pool = smooth(around(14, (a) => r * (0.56 + 0.05 * Math.sin(a * 3) + 0.03 * Math.cos(a * 5))));
	return [fx(s.skin('0.03 0.1', 3, { octaves: 3, seed: 5 }), path(edge, s.lin(0, 0, 1, 1, [0, '#c9985f'], [0.5, '#8a5a30'], [1, '#3d1d08']))), circle(0, 0, r * 0.9, '#4a2812'), circle(0, 0, r * 0.87, s.rad(0.42, 0.36, 0.66, [0, '#ffffff'], [0.7, '#fff9ec'], [1, '#e8d6b8'])),
		path(pool, '#bfa988', `opacity=".9" filter="${s.blur(9)}"`), path(pool, s.rad(0.4, 0.3, 0.8, [0, '#fbf8ee'], [0.5, '#e6e3d2'], [1, '#c3bfa6'])),
		clipped(s.clip(path(pool, '#000')), Array.from({ length: 15 }, () => at(s.r(-0.42, 0.42) * r, s.r(-0.42, 0.42) * r, dollop(s, s.r(34, 60), s.r(20, 36)))), path(`M${-r * 0.5} ${-r * 0.2}Q0 ${-r * 0.5} ${r * 0.5} ${-r * 0.26}`, 'none', `stroke="#8a7a5c" stroke-width="26" opacity=".35" filter="${s.blur(14)}"`)),
		[[-0.2, -0.14, 34], [0.18, 0.1, 44], [0.02, 0.3, 26]].map(([x, y, w]) => ellipse(x * r, y * r, w, w * 0.3, '#ffffff', `filter="${s.blur(4)}"`)),
		[-0.6, 0.1, 0.5].map((u, i) => line(`M${Math.cos(i * 2.1) * r * 0.62} ${Math.sin(i * 2.1) * r * 0.62}L${Math.cos(i * 2.1 + u * 0.05) * r * 0.82} ${Math.sin(i * 2.1) * r * 0.82}`, '#e3d3b6', 7, 'opacity=".7"'))];
}

const peanut = (s) => ellipse(0, 0, s.r(11, 15), s.r(8, 10), s.pick(['#d9984a', '#b8702e', '#e8b870', '#a85f28']));

/** Waxy coconut of Cầu Kè, cut, with a glass of it. */
export function draw(s) {
	s.add(wall(s, '#f3b98a', '#9a4a38'), planks(s, 700, '#3f8f86', '#1d4f52'));
	[[820, 300, -40], [900, 360, -10], [700, 260, -80], [330, 330, 215], [250, 420, 190]].forEach(([x, y, a]) => s.add(leafAt(s, x, y, a, 330, 84, { colour: s.pick(['#3f8f42', '#5aa84a', '#2a7038']), veins: 12 })));
	s.add(shadow(s, 690, 720, 200, 34), at(660, 470, greenCoconut(s, 196, '#86a83a')), shadow(s, 900, 760, 230, 36), turn(900, 580, 10, husk(s, 220)));
	s.add(shadow(s, 400, 1030, 370, 54), turn(400, 730, -8, behind(s, 330, 0.45), waxyHalf(s, 336)));
	s.add(turn(330, 690, -34, rect(-10, -330, 20, 300, s.lin(0, 0, 1, 0, [0, '#f6f9fa'], [0.5, '#a9b2b7'], [1, '#e3e9ec']), 'rx="10"'), ellipse(0, -4, 44, 60, s.lin(0, 0, 1, 1, [0, '#f6f9fa'], [1, '#8f999e'])), at(0, -6, dollop(s, 46, 44))));
	s.add(shadow(s, 930, 1120, 170, 32), glass(s, 930, 1100, 290, 430, '#f7e6cc', { foam: '#fff6e6', level: 0.86, inside: [Array.from({ length: 20 }, () => at(s.r(-110, 110), s.r(-340, -30), dollop(s, s.r(20, 34), s.r(14, 24)))), Array.from({ length: 14 }, () => at(s.r(-100, 100), s.r(-370, -200), peanut(s)))] }));
	s.add(at(930, 732, dollop(s, 100, 52), [-50, 30].map((x) => at(x, -40, dollop(s, 50, 34))), scatter(s, 0, -34, 84, 34, 18, () => peanut(s)), turn(90, -30, -50, leafAt(s, 0, 0, 0, 130, 42, { colour: '#5aa84a' }))));
	s.add(scatter(s, 700, 1120, 80, 30, 12, () => peanut(s)), finish(s));
}
