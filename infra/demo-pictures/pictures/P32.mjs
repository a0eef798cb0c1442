import { anchovy } from '../lib/pantry.mjs';
import { at, ellipse, fx, line, path } from '../lib/scene.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';
import { bottle, label } from '../lib/vessels.mjs';

function barrel(s, x, y, w, h) {
	const d = `M${-w * 0.42} ${-h}Q${-w * 0.56} ${-h / 2} ${-w * 0.42} 0Q0 ${w * 0.14} ${w * 0.42} 0Q${w * 0.56} ${-h / 2} ${w * 0.42} ${-h}Z`;
	return at(x, y, fx(s.skin('0.07 0.004', 2.6, { octaves: 3, seed: 18, strength: 0.6 }), path(d, s.lin(0, 0, 1, 0, [0, '#5d3418'], [0.3, '#c98f52'], [0.6, '#9a6232'], [1, '#3a1d0c']))), [-0.3, -0.18, -0.06, 0.06, 0.18, 0.3].map((u) => line(`M${u * w} ${-h + 10}Q${u * w * 1.32} ${-h / 2} ${u * w} 10`, '#3a1d0c', 5, 'opacity=".6"')),
		[0.14, 0.34, 0.66, 0.86].map((t) => { const b = w * (0.42 + 0.07 * Math.sin(Math.PI * t) * 2 * 0.5); return [line(`M${-b} ${-h * t}Q0 ${-h * t + w * 0.13} ${b} ${-h * t}`, '#2f2a26', 26), line(`M${-b} ${-h * t - 7}Q0 ${-h * t + w * 0.13 - 7} ${b} ${-h * t - 7}`, '#8a8078', 6, 'opacity=".7"')]; }),
		ellipse(0, -h, w * 0.42, w * 0.1, '#8a5a30'), ellipse(0, -h, w * 0.36, w * 0.075, '#3a1606'), ellipse(-w * 0.05, -h + 4, w * 0.3, w * 0.05, '#8f2f0c'));
}

/** Phú Quốc fish sauce: the bottle, the wooden vat, the anchovies. */
export function draw(s) {
	s.add(wall(s, '#e9b67a', '#7a3f24'), planks(s, 760, '#9a6a42', '#452714'));
	s.add(shadow(s, 800, 960, 360, 50), barrel(s, 800, 930, 660, 640));
	s.add(shadow(s, 330, 1060, 210, 42), bottle(s, 330, 1050, 330, 900, '#7d1f04', { cap: '#a81f1a', neck: 0.3, label: label(s, 268, 270, '#f6e6c4', [anchovy(s, -104, -30, -14, 200), anchovy(s, -96, 30, 8, 190), path('M-90 92q22 -18 45 0t45 0t45 0t45 0', 'none', 'stroke="#2f6d9a" stroke-width="8"')]) }));
	s.add(ellipse(800, 1070, 270, 70, '#2a1408', `opacity=".5" filter="${s.blur(14)}"`), ellipse(800, 1054, 262, 66, '#e3d3b4'), ellipse(800, 1048, 250, 58, '#f6ead0'), [[590, 1060, -8], [620, 1090, -4], [700, 1040, 8], [660, 1020, -2], [780, 1080, -12], [800, 1030, 6]].map(([x, y, a]) => anchovy(s, x, y, a, 240)));
	s.add(finish(s));
}
