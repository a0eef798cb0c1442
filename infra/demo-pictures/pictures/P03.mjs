import { ball, longan, peeled } from '../lib/fruit.mjs';
import { heap } from '../lib/heap.mjs';
import { foliage, plate, twig } from '../lib/props.mjs';
import { at, ellipse } from '../lib/scene.mjs';
import { cloth, finish, shadow, wall } from '../lib/stage.mjs';

/** A branch of Hưng Yên longan on a plate; two open, one with its black stone. */
export function draw(s) {
	const stone = (r) => ball(s, r, '#2a1710', { light: '#8a5a40', dark: '#050202', bounce: '#7a4a30', shine: 1 });
	s.add(wall(s, '#9cc4b0', '#2f6a62'), cloth(s, 680, '#f0dcb4', '#a9834e', { check: '#2e6b6a' }), plate(s, 590, 890, 1080, { band: '#2e6b6a', lift: 0.46 }));
	s.add(twig('M600 620Q600 330 670 130', 17, '#7a5a34'));
	s.add(foliage(s, 590, 520, 250, 230, 165, 375, 10, { length: [230, 300], width: [80, 100], veins: 9 }));
	s.add(twig('M602 480Q500 400 430 400', 10, '#7a5a34'), twig('M612 440Q720 380 780 400', 10, '#7a5a34'));
	s.add(heap(s, [[390, 3, 480, 720], [465, 5, 370, 830], [545, 7, 270, 920], [630, 8, 210, 970], [715, 8, 200, 980], [800, 7, 260, 930], [880, 5, 370, 830]], 73, (r) => longan(s, r, { colour: s.pick(['#d6a24c', '#c8923c', '#e0b25e']) })));
	s.add(shadow(s, 250, 1075, 125, 26), at(250, 975, peeled(s, 108, '#c08a40', { stone: '#2a1408' })));
	s.add(shadow(s, 950, 1075, 125, 26), at(950, 975, peeled(s, 108, '#c08a40'), ellipse(0, -18, 58, 54, '#4a3424', `opacity=".55" filter="${s.blur(5)}"`), at(0, -20, stone(48)), ellipse(12, 6, 17, 9, '#e6c99a', 'opacity=".85"')));
	s.add(shadow(s, 610, 1130, 66, 16), at(605, 1078, stone(54)), finish(s));
}
