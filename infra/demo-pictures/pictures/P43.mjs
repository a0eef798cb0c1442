import { chilli, clove, mound } from '../lib/pantry.mjs';
import { behind, plate, scatter } from '../lib/props.mjs';
import { circle, fx, mix, path, turn } from '../lib/scene.mjs';
import { cloth, finish, shadow, wall } from '../lib/stage.mjs';
import { jar, label } from '../lib/vessels.mjs';

const grain = (s) => circle(0, 0, s.r(3, 7.5), s.pick(['#e8502a', '#f07a3c', '#d03a1c', '#f8a860', '#b82a14', '#ffd9b0']));
const wedge = (s, k) => fx(s.puff(9, { shine: 0.4 }), path(`M${-150 * k} 0Q${-60 * k} ${-96 * k} ${60 * k} ${-84 * k}Q${150 * k} ${-60 * k} ${160 * k} ${-4 * k}Q${20 * k} ${40 * k} ${-150 * k} 0Z`, s.lin(0, 0, 0, 1, [0, '#5f9a2e'], [0.12, '#6fae38'], [0.16, '#f6f3b0'], [1, '#e3e68a'])));

/** A jar of Tây Ninh shrimp salt, with chillies, garlic and green mango. */
export function draw(s) {
	s.add(wall(s, '#8fcbb8', '#2f7a70'), cloth(s, 700, '#f7ecd4', '#b8945e', { check: '#d98a2e' }));
	s.add(shadow(s, 400, 1010, 290, 50), jar(s, 400, 1000, 520, 660, '#e2562a', { lid: '#c8322a', inside: Array.from({ length: 520 }, () => circle(s.r(-260, 260), s.r(-560, 10), s.r(3, 8), s.pick(['#f07a3c', '#c9381a', '#f8a860', '#a82612', '#ffd0a0']), 'opacity=".8"')), paper: label(s, 300, 210, '#f8edd2', [turn(-70, 30, -34, chilli(s, 150)), turn(-30, 50, -8, chilli(s, 130, '#e8452a')), path('M20 -60q60 -10 70 40q0 46 -50 50q-30 0 -30 -24q4 -20 26 -16', 'none', 'stroke="#e8683a" stroke-width="22" stroke-linecap="round"')]) }));
	s.add(plate(s, 840, 960, 620, { band: '#c8502e', lift: 0.46 }), turn(760, 880, -12, behind(s, 90, 0.3), wedge(s, 1)), turn(900, 880, 8, behind(s, 90, 0.3), wedge(s, 1)), turn(820, 960, -4, behind(s, 90, 0.3), wedge(s, 1.05)), mound(s, 940, 1010, 110, 70, mix('#d03a1c', '#5d1206', 0.3), 300, () => grain(s)));
	s.add(turn(640, 1090, -14, chilli(s, 230)), turn(120, 1090, 14, chilli(s, 230, '#e0301e')), turn(820, 640, -28, chilli(s, 250, '#e8382a')), turn(800, 700, 4, chilli(s, 240, '#c8201a')), shadow(s, 470, 1110, 50, 12), turn(470, 1070, 20, clove(s, 62)), turn(560, 1090, 80, clove(s, 56)), scatter(s, 330, 1100, 110, 34, 90, () => grain(s)), finish(s));
}
