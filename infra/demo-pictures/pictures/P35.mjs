import { clove } from '../lib/pantry.mjs';
import { behind } from '../lib/props.mjs';
import { ellipse, fx, line, path, rect, smooth, turn } from '../lib/scene.mjs';
import { finish, planks, shadow, sky } from '../lib/stage.mjs';

function bulb(s, r) {
	const d = smooth([[0, -1], [0.16, -0.84], [0.34, -0.52], [0.84, -0.14], [1, 0.32], [0.74, 0.78], [0.3, 0.94], [0, 0.98], [-0.3, 0.94], [-0.74, 0.78], [-1, 0.32], [-0.84, -0.14], [-0.34, -0.52], [-0.16, -0.84]].map(([x, y]) => [x * r, y * r]));
	return [behind(s, r * 0.9, 0.45), line(`M0 ${-r * 0.8}Q${-r * 0.1} ${-r * 1.3} ${r * 0.06} ${-r * 1.7}`, '#d3bd90', r * 0.2), line(`M${-r * 0.04} ${-r * 0.8}Q${-r * 0.12} ${-r * 1.3} ${r * 0.03} ${-r * 1.66}`, '#f3e6c6', r * 0.07),
		fx(s.puff(Math.round(r * 0.16), { shine: 0.2, depth: 0.5, ambient: 0.35 }), path(d, s.rad(0.36, 0.34, 0.8, [0, '#ffffff'], [0.5, '#f7eee0'], [1, '#d6c0a4']))),
		[-0.78, -0.42, -0.1, 0.26, 0.6, 0.86].map((u) => line(`M0 ${-r * 0.8}C${u * r * 0.4} ${-r * 0.3} ${u * r * 1.16} ${r * 0.1} ${u * r * 0.5} ${r * 0.9}`, u % 0.2 ? '#b98a9a' : '#c9b090', r * 0.022, 'opacity=".55"')),
		[-0.5, 0.1, 0.5].map((u) => line(`M${u * r * 0.1} ${-r * 0.6}C${u * r * 0.7} ${-r * 0.2} ${u * r * 1.1} ${r * 0.1} ${u * r * 0.6} ${r * 0.7}`, '#9a6a8a', r * 0.05, `opacity=".22" filter="${s.blur(3)}"`)),
		Array.from({ length: 16 }, (_, i) => line(`M${(i - 8) * r * 0.03} ${r * 0.94}q${(i - 8) * r * 0.02} ${r * 0.07} ${(i - 8) * r * 0.035} ${r * 0.14}`, '#b09468', r * 0.022))];
}

/** Lý Sơn garlic before the island sea. */
export function draw(s) {
	s.add(sky(s, '#58b0d8', '#e9f6ec'), fx(s.blur(3), path('M640 440Q760 300 900 330Q1010 250 1110 380Q1190 400 1240 440Z', '#5f8f6a'), path('M700 440Q800 350 900 390T1240 440Z', '#3f7852')), rect(0, 436, 1200, 260, s.lin(0, 0, 0, 1, [0, '#2f9ac0'], [1, '#5fc4c0'])), fx(s.blur(2), Array.from({ length: 22 }, () => ellipse(s.r(0, 1200), s.r(450, 660), s.r(30, 120), 4, '#ffffff', 'opacity=".55"'))), planks(s, 680, '#d0a468', '#7a5028'));
	s.add(shadow(s, 540, 1010, 440, 56));
	[[420, 500, -14, 130], [640, 490, 12, 132], [300, 640, -18, 140], [530, 640, 4, 146], [770, 640, 16, 138], [410, 800, -8, 152], [660, 810, 10, 154]].forEach(([x, y, a, r]) => s.add(turn(x, y, a, bulb(s, r))));
	s.add(line('M380 320Q530 200 690 310', '#c9a86a', 30), line('M390 314Q530 204 680 304', '#f0dcae', 10), line('M430 330Q540 270 640 326', '#a8844a', 22));
	s.add(shadow(s, 930, 1080, 190, 36), turn(930, 960, 14, bulb(s, 140)));
	[[180, 1050, -60], [290, 1100, 70], [560, 1100, 100], [700, 1120, -80], [800, 1080, 60], [1090, 1110, -40]].forEach(([x, y, a]) => s.add(shadow(s, x, y + 36, 60, 15), turn(x, y, a, clove(s, 70))));
	s.add(finish(s));
}
