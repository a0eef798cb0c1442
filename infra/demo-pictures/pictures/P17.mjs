import { behind, drops, foliage, leafAt } from '../lib/props.mjs';
import { turn } from '../lib/scene.mjs';
import { roseApple, roseAppleHalf } from '../lib/orchard.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';

/** Bell-shaped rose apples, one cut open. */
export function draw(s) {
	const bell = (x, y, a, r, c) => turn(x, y, a, behind(s, r * 0.8, 0.45), roseApple(s, r, c));
	s.add(wall(s, '#a9d0b8', '#4a8a78'), planks(s, 730, '#d0a068', '#7a4c26'));
	s.add(foliage(s, 480, 430, 260, 150, 165, 375, 9, { length: [240, 300], width: [84, 102] }));
	s.add(shadow(s, 480, 980, 440, 50), bell(480, 430, 4, 190, '#c41f2e'), bell(250, 520, 20, 196, '#d32a34'), bell(720, 500, -18, 192, '#da3038'), bell(360, 770, 8, 226, '#dd2a34'), bell(640, 780, -10, 222, '#cf202e'));
	s.add(leafAt(s, 440, 560, -30, 230, 92), leafAt(s, 520, 570, 200, 210, 86, { colour: '#4a9a44' }));
	s.add(shadow(s, 940, 1100, 190, 36), turn(940, 890, 8, behind(s, 180, 0.35), roseAppleHalf(s, 218)), shadow(s, 170, 1120, 150, 30), turn(190, 1010, 74, roseApple(s, 150)));
	s.add(drops(s, 260, 620, 520, 330, 20, 8), finish(s));
}
