import { behind, drops, plate } from '../lib/props.mjs';
import { around, circle, clipped, ellipse, fx, line, mix, path, smooth, turn } from '../lib/scene.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';

function cake(s, r, squash = 0.62) {
	const top = smooth(around(18, () => r * s.r(0.96, 1.04)).map(([x, y]) => [x, y * squash]));
	const c = s.pick(['#e2962c', '#d88a24', '#e8a238']);
	return [behind(s, r * 0.8, 0.4), path(top, mix(c, '#5d2a05', 0.55), `transform="translate(0 ${r * 0.24})"`), path(top, mix(c, '#8a4a0c', 0.5), `transform="translate(0 ${r * 0.14})"`),
		fx(s.puff(7, { shine: 0.4 }), fx(s.skin('0.035', 4, { octaves: 3, seed: 12, strength: 0.8 }), path(top, s.rad(0.4, 0.35, 0.7, [0, mix(c, '#ffe08a', 0.5)], [0.55, c], [1, mix(c, '#8a4206', 0.6)])))),
		clipped(s.clip(path(top, '#000')), Array.from({ length: 22 }, () => ellipse(s.r(-r, r), s.r(-r, r) * squash, s.r(5, 13), s.r(4, 9), s.pick(['#fff0d0', '#ffe0a8', '#a85a14', '#7a3c0c']), 'opacity=".5"')), Array.from({ length: 9 }, () => line(`M${s.r(-r, r)} ${s.r(-r, r) * squash}q8 -6 16 2`, '#4f7a2e', 4, 'opacity=".75"')))];
}

const dill = (s, x, y, a, len) => turn(x, y, a, line(`M0 0Q${len * 0.5} -10 ${len} 0`, '#4f8a3a', 6), Array.from({ length: 16 }, (_, i) => { const t = 0.2 + i * 0.05; return [1, -1].map((k) => turn(t * len, 0, k * 48, line(`M0 0L${len * 0.26 * (1.15 - t)} 0`, '#5f9e44', 3.4), [0.3, 0.55, 0.8].map((q) => [1, -1].map((j) => turn(len * 0.26 * (1.15 - t) * q, 0, j * 40, line(`M0 0L${len * 0.07} 0`, '#76b356', 2.6)))))); }));

const squid = (s) => [Array.from({ length: 8 }, (_, i) => line(`M${150 + i * 2} ${-42 + i * 12}q70 ${-50 + i * 16} 130 ${-20 + i * 6}t${90} ${-60 + i * 20}`, i % 2 ? '#e9b8b4' : '#d99a9c', 17)),
	fx(s.puff(14, { shine: 0.7 }), path('M160 -70Q-40 -110 -260 0Q-40 110 160 70Q190 0 160 -70Z', s.lin(0, 0, 0, 1, [0, '#fbeae6'], [0.5, '#f0cfcb'], [1, '#d09a9c'])), path('M-260 0Q-210 -130 -70 -92Q-150 -50 -170 0Q-150 50 -70 92Q-210 130 -260 0Z', '#e6b4b2')),
	Array.from({ length: 60 }, () => circle(s.r(-180, 140), s.r(-60, 60), s.r(2, 4.5), '#a8545c', 'opacity=".5"')), circle(168, -26, 17, '#ffffff'), circle(170, -26, 11, '#1a1416'), circle(166, -30, 3.6, '#ffffff')];

/** Hạ Long squid cakes, fried golden, with dill and a squid. */
export function draw(s) {
	s.add(wall(s, '#8fc4cc', '#2a5f78'), planks(s, 210, '#c99a66', '#6f4526'));
	s.add(shadow(s, 470, 400, 330, 40), turn(460, 330, -7, squid(s)), dill(s, 900, 520, -96, 330), dill(s, 960, 540, -66, 300));
	s.add(plate(s, 590, 810, 1120, { band: '#2f6d8a', lift: 0.6 }));
	[[420, 640], [650, 620], [840, 700], [300, 770], [540, 770], [760, 830], [420, 910], [650, 940]].forEach(([x, y]) => s.add(turn(x, y, s.r(-8, 8), cake(s, s.r(146, 156)))));
	s.add(turn(545, 690, 6, cake(s, 150)), dill(s, 330, 1000, -30, 280), dill(s, 420, 1030, -8, 260), drops(s, 250, 290, 330, 90, 8, 6), finish(s));
}
