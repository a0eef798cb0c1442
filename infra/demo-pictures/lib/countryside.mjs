import { at, circle, ellipse, fx, g, line, mix, path, rect, turn } from './scene.mjs';

/** An areca palm with its foot at (x, y). */
export const palm = (s, x, y, height, lean = 0) => [
	line(`M${x} ${y}Q${x + lean * 0.3} ${y - height * 0.5} ${x + lean} ${y - height}`, '#7a5f40', height * 0.05), line(`M${x - 2} ${y}Q${x + lean * 0.3 - 3} ${y - height * 0.5} ${x + lean - 3} ${y - height}`, '#b0906a', height * 0.016),
	[-178, -150, -118, -86, -52, -22, 6, 30, 150, 172].map((a) => turn(x + lean, y - height, a, path(`M0 0Q${height * 0.2} ${-height * 0.1} ${height * 0.42} ${height * 0.05}Q${height * 0.22} ${height * 0.03} 0 0Z`, s.pick(['#3f8a48', '#5aa055', '#2f7440'])), line(`M0 0Q${height * 0.2} ${-height * 0.06} ${height * 0.4} ${height * 0.04}`, '#8fc46a', 2))),
];

/** A tiled house with a veranda, its left foot at (x, y). */
export const house = (s, x, y, k) => at(x, y, g(`scale(${k})`,
	ellipse(150, 6, 190, 16, '#2a3414', `opacity=".4" filter="${s.blur(8)}"`),
	rect(20, -110, 260, 112, s.lin(0, 0, 1, 0, [0, '#fbeac6'], [0.6, '#f0d09a'], [1, '#c99a62'])),
	rect(60, -84, 44, 86, '#7a4a2a'), rect(134, -82, 52, 46, '#5d7f8a'), rect(212, -82, 52, 46, '#5d7f8a'), rect(158, -82, 4, 46, '#f6e6c4'), rect(236, -82, 4, 46, '#f6e6c4'),
	path('M-20 -100L40 -190L260 -190L322 -100Z', s.lin(0, 0, 0, 1, [0, '#d9704a'], [1, '#a8452c'])), Array.from({ length: 5 }, (_, i) => line(`M${-8 + i * 12 - 2} ${-108 - i * 18}L${310 - i * 12} ${-108 - i * 18}`, '#8a3420', 3, 'opacity=".5"')),
	[26, 116, 196, 274].map((px) => rect(px - 5, -100, 10, 102, '#8a5a34'))));

/** A loaded post bicycle, front wheel right, the ground at y = 0 and the hub of the rear wheel at x = 0. */
export function bicycle(s) {
	const wheel = (x) => at(x, -92, circle(0, 0, 92, 'none', 'stroke="#2b2622" stroke-width="11"'), circle(0, 0, 84, 'none', 'stroke="#b9b2a8" stroke-width="4"'), Array.from({ length: 14 }, (_, i) => turn(0, 0, i * 360 / 14, line('M0 0L82 0', '#8f8a84', 1.6))), circle(0, 0, 10, '#4a4540'));
	const frame = 'M0 -92L96 -86L66 -204L0 -92M96 -86L232 -190L66 -204M232 -190L276 -92M232 -190L222 -236';
	return [wheel(0), wheel(276), line(frame, '#1d4a2a', 14), line(frame, '#3f9a52', 9), line(frame, '#a8dca0', 2.4, 'transform="translate(-2 -2)"'),
		line('M222 -236Q236 -252 268 -244', '#5d5a56', 9), line('M66 -204L58 -232', '#5d5a56', 9), path('M22 -236Q60 -252 100 -238Q80 -224 30 -226Z', '#4a2c1a'), circle(96, -86, 22, 'none', 'stroke="#5d5a56" stroke-width="6"'),
		line('M-84 -176L44 -176M-60 -176L0 -92', '#5d5a56', 8), line('M-92 -120A92 92 0 0 1 40 -178', '#3f9a52', 9), line('M196 -132A92 92 0 0 1 352 -130', '#3f9a52', 9)];
}

export const parcel = (s, x, y, w, h, colour) => at(x, y, fx(s.puff(4, { shine: 0.1, depth: 0.4 }), rect(-w / 2, -h, w, h, s.lin(0, 0, 1, 1, [0, mix(colour, '#fff3d6', 0.35)], [1, mix(colour, '#4a2a10', 0.25)]), 'rx="4"')), rect(-w * 0.07, -h, w * 0.14, h, '#f6e3b8', 'opacity=".8"'), line(`M${-w / 2} ${-h * 0.62}L${w / 2} ${-h * 0.62}`, '#b8402e', 3.5), circle(w * 0.28, -h * 0.3, w * 0.09, '#3f8a48'));

/** The clerk in the saddle, drawn for {@link bicycle}. */
export const clerk = (s) => [
	fx(s.puff(7, { shine: 0.14, depth: 0.6 }), path('M44 -246Q100 -262 116 -216L134 -140Q128 -122 110 -128L84 -196Q60 -200 40 -216Z', '#33455a')),
	fx(s.puff(6, { shine: 0.14, depth: 0.6 }), path('M112 -140L136 -136L118 -66L96 -70Z', '#2c3d50'), path('M94 -72L122 -66L150 -58Q152 -46 136 -46L92 -52Z', '#3a2a1e')),
	fx(s.puff(8, { shine: 0.16, depth: 0.6 }), path('M36 -224Q20 -300 66 -368Q112 -392 136 -352Q132 -290 118 -220Q70 -200 36 -224Z', '#2f8f78')),
	fx(s.puff(6, { shine: 0.16, depth: 0.6 }), path('M92 -352Q120 -360 136 -330Q160 -290 206 -276L232 -262Q244 -248 232 -240L194 -248Q132 -264 100 -310Z', '#37a088'), path('M208 -272Q236 -262 246 -250Q246 -236 226 -242L196 -252Z', '#e8b48a')),
	path('M64 -372L128 -300L116 -286L56 -356Z', '#8a5a2e'), fx(s.puff(6, { shine: 0.14, depth: 0.6 }), path('M10 -316Q60 -330 104 -300L96 -236Q50 -226 8 -246Z', '#a8703a')), path('M10 -292Q60 -276 102 -284L103 -300Q60 -328 10 -316Z', '#c48a4c'),
	fx(s.puff(5, { shine: 0.14, depth: 0.6 }), path('M92 -372L122 -366L120 -392L96 -396Z', '#d9a078'), ellipse(116, -416, 36, 40, '#e8b48a')),
	ellipse(136, -414, 4, 6, '#3a2418'), line('M130 -394Q140 -388 147 -394', '#a8503c', 4), path('M146 -412q12 6 2 14Z', '#d9a078'), path('M86 -412Q82 -452 118 -456Q104 -432 100 -400Z', '#2a1c14'),
	fx(s.puff(5, { shine: 0.3, depth: 0.7 }), path('M22 -424Q116 -470 108 -520Q122 -470 214 -436Q120 -404 22 -424Z', s.lin(0, 0, 1, 0, [0, '#f9e9be'], [0.5, '#f0d493'], [1, '#b98f4a']))),
	[[72, 146, -470], [52, 176, -452]].map(([x0, x1, y]) => line(`M${x0} ${y}Q114 ${y + 24} ${x1} ${y - 2}`, '#b98f4a', 2, 'opacity=".6"')), line('M92 -428Q102 -384 122 -378', '#c8403a', 4),
];
