import { ball } from '../lib/fruit.mjs';
import { behind } from '../lib/props.mjs';
import { around, circle, ellipse, fx, line, path, rect, smooth, turn, at } from '../lib/scene.mjs';
import { cloth, finish, shadow, wall } from '../lib/stage.mjs';
import { glass } from '../lib/vessels.mjs';

const husk = (s, r) => [ball(s, r, '#7a4e2a', { light: '#c99a62', dark: '#241004', bounce: '#b8804a', shine: 0.1, texture: s.skin('0.02 0.2', 3, { octaves: 3, seed: 9 }) }), Array.from({ length: 60 }, () => { const a = s.r(0, 6.28); const q = r * s.r(0.75, 1.02); return line(`M${Math.cos(a) * q} ${Math.sin(a) * q}q${s.r(-14, 14)} ${s.r(-20, 20)} ${s.r(-24, 24)} ${s.r(-34, 34)}`, s.pick(['#b88a58', '#5d3618', '#946538']), 3, 'opacity=".7"'); })];

/** Half a waxy coconut: a thick wall of soft flesh around set water. */
function waxyHalf(s, r) {
	const edge = smooth(around(30, (a, i) => r * (1 + (i % 3 ? 0.012 : -0.014))));
	const pool = smooth(around(16, (a) => r * (0.5 + 0.05 * Math.sin(a * 3) + 0.03 * Math.cos(a * 5))));
	return [path(edge, s.lin(0, 0, 1, 1, [0, '#b98a56'], [0.5, '#7a4e2a'], [1, '#341806'])), circle(0, 0, r * 0.93, '#3d2110'), circle(0, 0, r * 0.9, s.rad(0.42, 0.4, 0.62, [0, '#ffffff'], [0.75, '#fffaf0'], [1, '#e6d8c0'])),
		fx(s.puff(9, { shine: 0.1, depth: 0.3, ambient: 0.5 }), Array.from({ length: 26 }, (_, i) => { const a = i / 26 * 6.283 + s.r(-0.1, 0.1); const q = r * s.r(0.6, 0.76); return ellipse(Math.cos(a) * q, Math.sin(a) * q, s.r(26, 46), s.r(20, 34), '#fffdf6'); })),
		path(pool, '#cbb899', `opacity=".8" filter="${s.blur(7)}"`), fx(s.puff(8, { shine: 0.3, depth: 0.4, ambient: 0.5 }), path(pool, s.rad(0.4, 0.36, 0.7, [0, '#ffffff', 0.95], [1, '#e3e6dc', 0.95]))),
		[[-60, -40, 40], [50, 30, 52], [-20, 70, 34], [70, -60, 30]].map(([x, y, q]) => ellipse(x * r / 260, y * r / 260, q, q * 0.6, '#ffffff', `opacity=".8" filter="${s.blur(5)}"`))];
}

/** Waxy coconut of Cầu Kè, cut, with a glass of it. */
export function draw(s) {
	s.add(wall(s, '#f0b486', '#9a4e3a'), cloth(s, 690, '#cfe3dc', '#6f9c94'));
	s.add(shadow(s, 820, 760, 250, 40), turn(800, 520, 10, husk(s, 250)));
	s.add(shadow(s, 420, 1000, 370, 54), turn(420, 690, -8, behind(s, 330, 0.45), waxyHalf(s, 338)));
	s.add(shadow(s, 930, 1110, 170, 32), glass(s, 930, 1090, 270, 430, '#fdf3e2', { foam: '#ffffff', level: 0.86, inside: [Array.from({ length: 22 }, () => rect(s.r(-110, 90), s.r(-360, -40), s.r(26, 50), s.r(20, 36), '#ffffff', 'rx="9" opacity=".85"')), Array.from({ length: 12 }, () => ellipse(s.r(-100, 100), s.r(-370, -330), 12, 9, s.pick(['#c9843c', '#a8622a'])))] }));
	s.add(at(930, 720, Array.from({ length: 10 }, () => ellipse(s.r(-84, 84), s.r(-16, 14), s.r(10, 16), s.r(8, 11), s.pick(['#c9843c', '#b0702e', '#e0a860']))), fx(s.puff(5), [-54, 8, 60].map((x) => rect(x - 24, -30, 50, 32, '#fffaf0', 'rx="10"')))));
	s.add(turn(960, 690, 24, rect(-7, -190, 14, 250, s.lin(0, 0, 1, 0, [0, '#fff'], [1, '#9aa4a8']), 'rx="7"')), finish(s));
}
