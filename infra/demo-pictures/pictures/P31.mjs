import { comb, mintSprig } from '../lib/pantry.mjs';
import { circle, ellipse, fx, path, turn } from '../lib/scene.mjs';
import { finish, peaks, planks, shadow, sky } from '../lib/stage.mjs';
import { bottle, label } from '../lib/vessels.mjs';

const bee = (s, x, y, a, k) => turn(x, y, a, ellipse(-4 * k, -26 * k, 20 * k, 34 * k, '#ffffff', 'opacity=".7" transform="rotate(-24)"'), ellipse(16 * k, -26 * k, 18 * k, 30 * k, '#ffffff', 'opacity=".7" transform="rotate(20)"'), fx(s.puff(4, { shine: 0.5 }), ellipse(0, 0, 38 * k, 24 * k, '#e8a51e')), [-14, 2, 18].map((d) => path(`M${d * k} ${-22 * k}q${7 * k} ${22 * k} 0 ${44 * k}l${8 * k} 0q${6 * k} ${-22 * k} 0 ${-44 * k}Z`, '#3a2208')), circle(40 * k, -2 * k, 15 * k, '#4a2c0c'), circle(45 * k, -6 * k, 3.6 * k, '#ffffff'));

/** Mint-blossom honey of the stone plateau. */
export function draw(s) {
	s.add(sky(s, '#6fa3cc', '#f6e0c0'), peaks(s, 520, ['#a8a6b8', '#7f8498', '#5d6a72'], 340), planks(s, 760, '#a8743f', '#52301a'));
	[[760, 770, -100, 560], [860, 780, -84, 600], [960, 780, -72, 540], [1060, 790, -64, 480], [680, 790, -112, 440]].forEach(([x, y, a, l]) => s.add(mintSprig(s, x, y, a, l)));
	s.add(shadow(s, 370, 1050, 220, 44), bottle(s, 370, 1040, 440, 740, '#f0a41c', { cap: '#c9a04a', neck: 0.5, shoulder: 0.66, label: label(s, 300, 230, '#f6ecd2', [turn(-10, 10, -90, mintSprig(s, -50, 6, 0, 150)), bee(s, 60, -50, -20, 0.9)]) }));
	s.add(shadow(s, 810, 1110, 260, 40), comb(s, 600, 850, 420, 220), path('M700 1076q10 60 40 80q40 14 120 6q60 -8 20 -40Z', '#f2ac24', `opacity=".9" filter="${s.blur(2)}"`));
	s.add(bee(s, 900, 830, -16, 1.15), bee(s, 600, 420, 18, 1), finish(s));
}
