import { bowlFront, leafAt, mouth, scatter } from '../lib/props.mjs';
import { around, circle, fx, path, smooth, turn } from '../lib/scene.mjs';
import { root } from '../lib/roots.mjs';
import { cloth, finish, shadow, wall } from '../lib/stage.mjs';
import { glass } from '../lib/vessels.mjs';

const lump = (s, r) => [fx(s.puff(Math.round(r * 0.16), { shine: 0.06, depth: 0.6, ambient: 0.62 }), path(smooth(around(7, () => r * s.r(0.72, 1.12))), s.pick(['#ffffff', '#fdfcf6', '#f8f4ea'])))];

/** Kudzu starch in white lumps, a cool drink, and the root. */
export function draw(s) {
	s.add(wall(s, '#f0d08a', '#b8843a'), cloth(s, 670, '#d6e6de', '#7aa094', { check: '#4f8a80' }));
	s.add(turn(690, 560, -12, root(s, 520, 170, '#8a6a42', { cut: '#fbf3dc', rough: 3.4 })), turn(560, 660, 2, root(s, 640, 160, '#7a5a36', { cut: '#fbf3dc', rough: 3.4 })), [[930, 430, -100], [940, 430, -60], [950, 440, -14]].map(([x, y, a]) => leafAt(s, x, y, a, 210, 150, { colour: '#4f9a48', veins: 6 })));
	s.add(shadow(s, 430, 1040, 330, 54), mouth(s, 430, 700, 800), [[560, 3, 90], [600, 5, 190], [640, 7, 280], [690, 9, 340], [735, 9, 330], [765, 6, 220]].map(([y, n, w]) => Array.from({ length: n }, (_, i) => turn(430 + (i / (n - 1) - 0.5) * 2 * w + s.r(-12, 12), y - (1 - Math.abs(i / (n - 1) - 0.5) * 2) * 90 + s.r(-8, 8), s.r(0, 360), lump(s, s.r(56, 74))))), bowlFront(s, 430, 700, 800, 320, { band: '#3f6fa0' }));
	s.add(shadow(s, 920, 1090, 170, 32), glass(s, 920, 1070, 270, 440, '#eef0dc', { foam: '#fbfbf0', level: 0.84, inside: [[-50, -310, 46], [50, -290, 50], [-10, -240, 44]].map(([x, y, r]) => turn(x, y, s.r(0, 60), path(`M${-r} ${-r * 0.8}L${r} ${-r}L${r * 0.9} ${r}L${-r * 0.9} ${r * 0.8}Z`, '#ffffff', 'opacity=".6"'))) }));
	s.add(turn(1040, 660, 18, circle(0, 0, 74, '#5f9a2e'), circle(0, 0, 66, '#f6f3c0'), Array.from({ length: 9 }, (_, i) => turn(0, 0, i * 40, path('M6 0L56 -16Q62 0 56 16Z', '#d9dc5a'))), circle(0, 0, 7, '#fffbe0')));
	s.add(scatter(s, 600, 1110, 190, 40, 7, () => lump(s, s.r(34, 50))), finish(s));
}
