import { behind } from '../lib/props.mjs';
import { clipped, ellipse, fx, line, path, rect, turn } from '../lib/scene.mjs';
import { pineapple } from '../lib/orchard.mjs';
import { finish, shadow, sky } from '../lib/stage.mjs';

/** Tall Cầu Đúc pineapples on a boat deck by the canal, one cut lengthwise. */
export function draw(s) {
	s.add(sky(s, '#7fc6d0', '#e8f4d8'), fx(s.blur(6), path('M-20 470Q200 380 420 440T860 420T1220 450L1220 560L-20 560Z', '#4f8f58'), Array.from({ length: 9 }, (_, i) => turn(60 + i * 140, 440, -8 + i * 3, line('M0 0Q6 -90 0 -160', '#5a6a3a', 12), [-70, -30, 20, 60, 110, 200].map((a) => turn(0, -160, a, path('M0 0Q50 -26 100 14Q50 -4 0 0Z', '#3d7f48'))))), rect(-10, 540, 1220, 260, s.lin(0, 0, 0, 1, [0, '#8ec7b4'], [1, '#5a9a94'])), Array.from({ length: 18 }, () => ellipse(s.r(0, 1200), s.r(570, 760), s.r(40, 120), 5, '#e6fff0', 'opacity=".4"'))));
	s.add(path('M-20 800Q600 730 1220 800L1220 1220L-20 1220Z', s.lin(0, 0, 0, 1, [0, '#8a5a34'], [0.2, '#6b4226'], [1, '#3a2012'])), line('M-20 802Q600 732 1220 802', '#c09060', 14), [900, 1010, 1130].map((y) => line(`M-20 ${y}Q600 ${y - 40} 1220 ${y}`, '#2a1509', 5, 'opacity=".6"')));
	const opts = { skin: '#c9a52a', edge: '#5f6a1c', crown: '#3f8a58', spiny: false, columns: 8, rowsCount: 12 };
	s.add(shadow(s, 640, 960, 220, 40), turn(620, 640, 7, pineapple(s, 184, 288, opts)));
	s.add(shadow(s, 300, 1050, 240, 46), turn(290, 700, -6, behind(s, 230, 0.4), pineapple(s, 204, 322, { ...opts, skin: '#d2ae30' })));
	const half = 'M0 -330C150 -330 200 -140 200 20C200 200 120 320 0 320C-120 320 -200 200 -200 20C-200 -140 -150 -330 0 -330Z';
	s.add(shadow(s, 900, 1110, 260, 40), turn(905, 850, 14, behind(s, 200, 0.35), path(half, s.lin(0, 0, 1, 1, [0, '#c9a52a'], [1, '#5f4a10'])), path(half, '#ffe06a', 'transform="scale(.93 .955)"'), path(half, s.rad(0.5, 0.5, 0.6, [0, '#fff3b0'], [0.3, '#ffdf5e'], [1, '#f5b21e']), 'transform="scale(.9 .935)"'),
		clipped(s.clip(path(half, '#000', 'transform="scale(.9 .935)"')), Array.from({ length: 30 }, (_, i) => [1, -1].map((k) => line(`M${k * 34} ${-300 + i * 21}q${k * 60} ${-6} ${k * 150} ${-46}`, i % 2 ? '#fff6c0' : '#e59a12', 4, 'opacity=".5"')))),
		ellipse(0, 0, 40, 268, '#fff1b8', 'opacity=".85"'), ellipse(-90, -150, 26, 110, '#ffffff', `opacity=".45" transform="rotate(16)" filter="${s.blur(10)}"`)), finish(s));
}
