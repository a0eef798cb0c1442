import { peeled, rambutan } from '../lib/fruit.mjs';
import { heap } from '../lib/heap.mjs';
import { foliage, leafAt, twig } from '../lib/props.mjs';
import { at, circle, fx, path } from '../lib/scene.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';

/** Long Khánh rambutans on a banana leaf, two opened. */
export function draw(s) {
	const banana = 'M-40 960Q260 730 700 760T1260 850L1240 1010Q900 1180 480 1150T-40 1060Z';
	s.add(wall(s, '#f6d9a0', '#b5843c'), planks(s, 740, '#7a5a44', '#3a241a'));
	s.add(path(banana, '#0d1f0a', `opacity=".5" transform="translate(8 22)" filter="${s.blur(16)}"`), fx(s.puff(12, { shine: 0.2, depth: 0.4 }), path(banana, s.lin(0, 0, 0, 1, [0, '#7fb94a'], [0.5, '#4f9a3a'], [1, '#2a6a2c']))),
		Array.from({ length: 30 }, (_, i) => path(`M${i * 44 - 40} ${970 - Math.sin(i / 9) * 40}q30 ${i % 2 ? 90 : -90} 60 ${i % 2 ? 130 : -130}`, 'none', 'stroke="#a8d070" stroke-width="3" opacity=".22"')), path('M-40 1000Q500 900 1240 930', 'none', 'stroke="#c8e090" stroke-width="14" opacity=".7"'));
	s.add(twig('M540 560Q560 360 620 200', 15), foliage(s, 520, 520, 260, 200, 165, 375, 8, { length: [230, 290], width: [90, 108] }));
	s.add(heap(s, [[400, 2, 410, 650], [560, 3, 270, 800], [730, 3, 240, 760], [880, 2, 300, 560]], 126, (r) => rambutan(s, r, { colour: s.pick(['#d8202c', '#c8182e', '#e23a2e']) }), { dark: 0.85, jitter: 8 }));
	const hairyShell = (R) => [Array.from({ length: 90 }, () => circle(s.r(-R, R), s.r(-R * 0.1, R), s.r(3, 7), s.pick(['#ff7a5a', '#8f0a20'])))];
	const hairs = (r) => Array.from({ length: 44 }, (_, i) => { const a = 0.05 + i / 44 * 3.04; const q = r * s.r(1.28, 1.46); const b = a + s.r(-0.2, 0.2); return path(`M${Math.cos(a) * r} ${Math.sin(a) * r}Q${Math.cos(a) * r * 1.2} ${Math.sin(a) * r * 1.2} ${Math.cos(b) * q} ${Math.sin(b) * q}`, 'none', `stroke="${s.pick(['#d93a3a', '#b8142a', '#d0b84a'])}" stroke-width="6" stroke-linecap="round"`); });
	[[930, 980, 130], [700, 1040, 106]].forEach(([x, y, r]) => s.add(shadow(s, x, y + r * 0.95, r * 1.1, 26), at(x, y, hairs(r), peeled(s, r, '#c41c2e', { marks: hairyShell }))));
	s.add(leafAt(s, 380, 1100, 176, 250, 100), finish(s));
}
