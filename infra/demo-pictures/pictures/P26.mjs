import { round, smooth } from '../lib/fruit.mjs';
import { cashew, mound } from '../lib/pantry.mjs';
import { behind, bowlFront, leafAt, scatter } from '../lib/props.mjs';
import { path, turn } from '../lib/scene.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';

const apple = (s, r, c) => [behind(s, r, 0.4), round(s, smooth([[0, -0.95], [0.5, -0.9], [0.74, -0.4], [0.72, 0.3], [0.5, 0.86], [0, 0.98], [-0.5, 0.86], [-0.72, 0.3], [-0.74, -0.4], [-0.5, -0.9]].map(([x, y]) => [x * r, y * r])), r * 0.74, r, c, { dark: '#6a0f0a', light: '#ffd06a', shine: 0.9 }),
	turn(0, r * 1.12, 0, path(`M${-r * 0.42} ${-r * 0.16}C${-r * 0.4} ${r * 0.3} ${r * 0.2} ${r * 0.5} ${r * 0.42} ${r * 0.12}C${r * 0.5} ${-r * 0.2} ${r * 0.2} ${-r * 0.14} ${r * 0.06} ${-r * 0.08}C${-r * 0.1} ${-r * 0.04} ${-r * 0.3} ${-r * 0.36} ${-r * 0.42} ${-r * 0.16}Z`, s.lin(0, 0, 1, 1, [0, '#a8a082'], [0.5, '#6f6a52'], [1, '#3a3626'])))];

/** Salt-roasted cashews in their skins with cashew apples. */
export function draw(s) {
	s.add(wall(s, '#9fc0a0', '#3f6f5a'), planks(s, 720, '#c98f52', '#6f4220'));
	[[820, 330, -60], [930, 400, -20], [700, 330, 230], [980, 480, 15]].forEach(([x, y, a]) => s.add(leafAt(s, x, y, a, 270, 130, { colour: s.pick(['#3f9140', '#2f7d3b', '#5aa048']), veins: 8, shine: 0.5 })));
	s.add(turn(760, 400, 14, apple(s, 150, '#e8432a')), turn(950, 480, -16, apple(s, 136, '#f2a52a')));
	s.add(shadow(s, 480, 1030, 370, 54), mound(s, 480, 690, 430, 270, '#8a5420', 250, () => cashew(s, s.r(48, 56))), bowlFront(s, 480, 690, 900, 350, { colour: '#e9dcc6', band: '#b05a2a' }));
	s.add(scatter(s, 880, 1070, 240, 66, 15, () => cashew(s, 56)), scatter(s, 220, 1120, 150, 30, 4, () => cashew(s, 52)), finish(s));
}
