import { drops, leafAt } from '../lib/props.mjs';
import { at, ellipse, fx, line, path, rect, turn } from '../lib/scene.mjs';
import { greenCoconut } from '../lib/orchard.mjs';
import { finish, shadow, sky } from '../lib/stage.mjs';

const frond = (s, x, y, a, len, c) => turn(x, y, a, Array.from({ length: 22 }, (_, i) => { const t = (i + 2) / 24; const w = len * 0.34 * Math.sin(Math.PI * Math.min(1, t * 1.05)) + 20; return [1, -1].map((k) => path(`M${t * len} ${t * t * 90}q${w * 0.4} ${k * w * 0.4} ${w * 0.7} ${k * w}q${-w * 0.5} ${-k * w * 0.35} ${-w * 0.7 - 10} ${-k * w}Z`, s.pick([c, '#3f8a40', '#6aa84a']))); }), line(`M0 0Q${len * 0.5} 10 ${len} 90`, '#a8b85a', 9));

/** Green coconuts, the front one opened with a straw. */
export function draw(s) {
	s.add(sky(s, '#5fb8d0', '#e3f5e0'), fx(s.blur(5), rect(0, 560, 1200, 240, s.lin(0, 0, 0, 1, [0, '#9fd8cc'], [1, '#4fa6a4'])), Array.from({ length: 14 }, () => ellipse(s.r(0, 1200), s.r(590, 700), s.r(40, 110), 4, '#ffffff', 'opacity=".5"'))));
	s.add(fx(s.blur(3), frond(s, -40, 40, 16, 620, '#2f7a3c'), frond(s, 1240, -20, 152, 620, '#2f7a3c'), frond(s, 560, -120, 62, 380, '#2a6f3a')));
	s.add(fx(s.skin('0.9', 0.8, { octaves: 2, seed: 2, strength: 0.6 }), rect(0, 770, 1200, 430, s.lin(0, 0, 0, 1, [0, '#f7e3b0'], [1, '#c99f5e']))));
	s.add(shadow(s, 830, 900, 260, 40), turn(830, 640, 12, greenCoconut(s, 248, '#7cb63e')), shadow(s, 300, 880, 230, 36), turn(280, 640, -14, greenCoconut(s, 220, '#63a238')));
	s.add(shadow(s, 540, 1080, 320, 50), at(540, 760, greenCoconut(s, 318, '#79b83c')));
	s.add(at(540, 500, ellipse(0, 6, 190, 74, '#3d6a1c', `opacity=".5" filter="${s.blur(8)}"`), ellipse(0, 0, 184, 70, '#f3efd0'), ellipse(0, 2, 176, 64, s.lin(0, 0, 1, 1, [0, '#fffdf0'], [1, '#d8d2a0'])), ellipse(0, 6, 112, 40, '#c9b98a'), ellipse(0, 8, 100, 34, s.lin(0, 0, 0, 1, [0, '#8a9a8a'], [0.4, '#e9f3ea'], [1, '#ffffff'])), ellipse(-30, 16, 40, 9, '#ffffff', 'opacity=".9"')));
	s.add(turn(590, 500, 16, rect(-15, -300, 30, 320, s.lin(0, 0, 1, 0, [0, '#ffb0a0'], [0.4, '#f0523f'], [1, '#a82418']), 'rx="15"'), Array.from({ length: 7 }, (_, i) => rect(-15, -290 + i * 42, 30, 16, '#fff3e0', 'opacity=".85"')), ellipse(0, -298, 15, 6, '#7a1a12')));
	s.add(turn(440, 466, -20, [0, 72, 144, 216, 288].map((a) => turn(0, 0, a, path('M0 0C-40 -34 -36 -92 0 -104C36 -92 40 -34 0 0Z', s.rad(0.5, 0.9, 0.9, [0, '#ffd23c'], [0.35, '#fff6e0'], [1, '#ffffff']))))));
	s.add(leafAt(s, 880, 1080, -10, 260, 80), drops(s, 330, 640, 420, 330, 16, 9), finish(s));
}
