import { chilli, clove, peppercorn } from '../lib/pantry.mjs';
import { behind, board, leafAt, scatter } from '../lib/props.mjs';
import { at, clipped, ellipse, fx, line, path, smooth, turn } from '../lib/scene.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';

function slab(s, length, w) {
	const d = smooth([[-0.5, -0.3], [-0.2, -0.5], [0.2, -0.42], [0.48, -0.3], [0.52, 0.24], [0.2, 0.46], [-0.22, 0.4], [-0.52, 0.3]].map(([x, y]) => [x * length, y * w * s.r(0.94, 1.06)]));
	return [behind(s, w * 0.6, 0.3), path(d, '#160704', `opacity=".6" transform="translate(8 18)" filter="${s.blur(10)}"`), fx(s.puff(14, { shine: 0.4, exponent: 12 }), fx(s.skin('0.008 0.06', 4, { octaves: 3, seed: 23, strength: 0.85 }), path(d, s.lin(0, 0, 0, 1, [0, '#9a4a26'], [0.5, '#6a2a16'], [1, '#3a140a'])))),
		clipped(s.clip(path(d, '#000')), Array.from({ length: 22 }, (_, i) => line(`M${-length * 0.5} ${(i / 21 - 0.5) * w}q${length * 0.3} ${s.r(-12, 12)} ${length * 0.6} ${s.r(-8, 8)}t${length * 0.5} 0`, i % 3 ? '#3a140a' : '#c9743a', s.r(2, 5), 'opacity=".5"')))];
}

/** A slab end torn open: rosy fibres. */
const torn = (s, length, w) => [path(`M0 ${-w / 2}L0 ${w / 2}L${-length} ${w * 0.42}L${-length} ${-w * 0.42}Z`, '#7a3018'), Array.from({ length: 70 }, () => { const y = s.r(-0.5, 0.5) * w; return line(`M${-length * s.r(0.5, 1)} ${y * 0.9}q${length * 0.5} ${s.r(-10, 10)} ${length * s.r(0.7, 1.3)} ${s.r(-14, 14)}`, s.pick(['#c9604a', '#d97a5a', '#b04a38', '#e8a080', '#8a3222']), s.r(4, 8)); })];

/** Hearth-smoked pork of Sơn La, pulled into threads. */
export function draw(s) {
	s.add(wall(s, '#c98a4f', '#3f2013'), planks(s, 610, '#6f472c', '#2f1a0e'));
	s.add(line('M-20 90L1220 70', '#2a160b', 30), line('M-20 84L1220 64', '#7a4f2c', 10), [[190, 100, 8], [400, 96, -4], [860, 84, 5], [1050, 80, -6]].map(([x, y, a]) => [line(`M${x} ${y}l0 70`, '#c9a46a', 7), turn(x, y + 210, 90 + a, slab(s, 300, 96))]), fx(s.blur(30), ellipse(300, 480, 260, 50, '#f6e6d0', 'opacity=".3"'), ellipse(800, 400, 280, 50, '#f6e6d0', 'opacity=".24"')));
	s.add(board(s, 590, 690, 1040, 410, '#c08a50'));
	s.add(leafAt(s, 170, 790, -16, 260, 100, { colour: '#3f8a40' }), leafAt(s, 190, 860, 14, 250, 96, { colour: '#5aa048' }), turn(430, 760, -8, slab(s, 520, 190)), turn(470, 900, 5, slab(s, 560, 196)), turn(760, 900, 6, torn(s, 130, 170)));
	s.add(scatter(s, 850, 960, 170, 90, 110, () => line(`M-50 0q40 ${s.r(-20, 20)} 100 ${s.r(-12, 12)}`, s.pick(['#c9604a', '#d97a5a', '#a84432', '#f0b090', '#7a2a1a']), s.r(6, 11))));
	s.add(turn(700, 730, -24, chilli(s, 190, '#a81a14')), turn(830, 720, 8, chilli(s, 200, '#c0241a')), turn(250, 1060, 12, chilli(s, 190, '#b01c16')), scatter(s, 560, 1050, 120, 26, 30, () => peppercorn(s, 13)), shadow(s, 960, 1090, 60, 14), at(960, 1050, clove(s, 60)), turn(1060, 1080, 60, clove(s, 60)), scatter(s, 900, 760, 90, 30, 22, () => peppercorn(s, 12)));
	s.add(finish(s));
}
