import { round } from '../lib/fruit.mjs';
import { behind, leafAt, scatter, steam } from '../lib/props.mjs';
import { around, ellipse, fx, line, mix, path, smooth, turn } from '../lib/scene.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';
import { glass } from '../lib/vessels.mjs';
import { vineLeaf } from '../lib/orchard.mjs';

/** A small wild bitter melon: a warty spindle. */
function melon(s, length, w, colour = '#5f9a3a') {
	const d = smooth([[-1, 0], [-0.7, -0.62], [-0.2, -0.98], [0.3, -0.9], [0.76, -0.5], [1.06, 0], [0.76, 0.5], [0.3, 0.9], [-0.2, 0.98], [-0.7, 0.62]].map(([x, y]) => [x * length, y * w]));
	const warts = Array.from({ length: 120 }, () => [s.r(-0.95, 0.98), s.r(-1, 1)]).filter(([u, v]) => Math.abs(v) < Math.sqrt(Math.max(0, 1 - u * u))).map(([u, v]) => { const r = w * s.r(0.09, 0.17) * (1 - Math.abs(v) * 0.4); return [ellipse(u * length + r * 0.3, v * w + r * 0.4, r * 1.3, r, '#234a14', 'opacity=".7"'), ellipse(u * length, v * w, r * 1.25, r * 0.9, mix(colour, '#d9ee9a', s.r(0.1, 0.5)))]; });
	return [behind(s, w * 1.1, 0.35), round(s, d, length, w, colour, { light: '#c9e884', dark: '#16350c', bounce: '#b8dc80', shine: 0.3, marks: warts }), line(`M${-length} 0q-30 -6 -50 -26`, '#6f8a3a', 10), [-0.5, 0.5].map((v) => line(`M${-length * 0.9} ${v * w * 0.5}Q0 ${v * w * 1.5} ${length} ${v * w * 0.4}`, mix(colour, '#1d3a0c', 0.4), w * 0.06, 'opacity=".5"'))];
}

/** A dried slice: a toasted ring with seeds. */
const slice = (s, r) => { const d = smooth(around(18, (a, i) => r * (1 + (i % 2 ? 0.07 : -0.06))).map(([x, y]) => [x, y * 0.7])); return [path(d, '#2a1a06', `opacity=".5" transform="translate(4 9)" filter="${s.blur(4)}"`), fx(s.puff(4, { shine: 0.15 }), path(d, s.pick(['#8a8a3e', '#9a8438', '#7a7434', '#a8924a']))), ellipse(0, 0, r * 0.62, r * 0.42, '#c9ae68'), ellipse(0, 0, r * 0.5, r * 0.32, '#8a6a34'), [[-0.2, 0], [0.22, -0.06], [0, 0.14]].map(([u, v]) => ellipse(u * r, v * r, r * 0.13, r * 0.09, '#5d3a18'))]; };

/** Tea of wild bitter melon. */
export function draw(s) {
	s.add(wall(s, '#d9dca0', '#7f8f4a'), planks(s, 720, '#b5803f', '#5f3819'));
	s.add(line('M-20 60Q260 150 420 70T760 120', '#5f8a34', 12), turn(170, 220, -20, vineLeaf(s, 170, '#6aa848')), turn(520, 210, 16, vineLeaf(s, 150, '#5a9a3c')), turn(360, 330, 74, melon(s, 120, 50)), line('M380 90Q372 150 350 200', '#6f8a3a', 7));
	s.add(shadow(s, 790, 960, 230, 42), glass(s, 790, 940, 380, 500, '#b5701c', { foam: '#d99a3a', level: 0.84, inside: [] }), turn(740, 560, -8, slice(s, 66)), turn(850, 545, 14, slice(s, 60)), steam(s, 790, 420, 300));
	s.add(shadow(s, 350, 900, 260, 40), turn(350, 800, -18, melon(s, 210, 88)), turn(440, 920, 10, melon(s, 190, 80, '#74ad44')));
	s.add(scatter(s, 470, 1080, 360, 70, 24, () => slice(s, s.r(52, 66))), shadow(s, 990, 1080, 100, 20), turn(1000, 1030, -20, melon(s, 120, 54, '#4f8a34')), leafAt(s, 1080, 960, -50, 120, 60), finish(s));
}
