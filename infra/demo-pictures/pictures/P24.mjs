import { ball } from '../lib/fruit.mjs';
import { bag, coffeeBean } from '../lib/pantry.mjs';
import { leafAt, scatter, steam } from '../lib/props.mjs';
import { at, circle, ellipse, fx, line, path, rect, turn } from '../lib/scene.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';
import { glass } from '../lib/vessels.mjs';

/** A phin over a glass, a bag of Buôn Ma Thuột coffee, beans and ripe cherries. */
export function draw(s) {
	const steel = s.lin(0, 0, 1, 0, [0, '#6d7478'], [0.2, '#f6f9fa'], [0.42, '#a6afb4'], [0.7, '#dfe5e8'], [1, '#565d62']);
	const cherry = (x, y, c) => [circle(x + 5, y + 9, 36, '#1d0c04', `opacity=".5" filter="${s.blur(6)}"`), at(x, y, ball(s, 36, c, { dark: '#4d0614', light: '#ff8a6a', shine: 0.9 }), circle(4, 26, 6, '#5d1a14'))];
	s.add(wall(s, '#dba66a', '#6b3a20'), planks(s, 760, '#8a5834', '#3f2313'));
	s.add(shadow(s, 370, 1000, 270, 46), bag(s, 360, 990, 500, 690, { colour: '#c99a62', band: '#5d2f17', emblem: [circle(0, 0, 112, '#fff3dc'), circle(0, 0, 112, 'none', 'stroke="#5d2f17" stroke-width="8"'), turn(-26, 10, -40, coffeeBean(s, 62)), turn(40, -18, 30, coffeeBean(s, 50))], fold: true }));
	s.add(rect(118, 268, 484, 62, '#a87a48', 'rx="8"'), rect(118, 268, 484, 22, '#e0b880', 'rx="8" opacity=".7"'));
	s.add(shadow(s, 820, 1030, 190, 34), glass(s, 820, 1010, 300, 350, '#3a1a0c', { level: 0.5, foam: '#6a3a1e' }));
	s.add(line('M820 650L820 826', '#2a1006', 7), ellipse(820, 838, 34, 8, '#8a5430'));
	s.add(ellipse(820, 650, 196, 40, '#3a4044'), ellipse(820, 642, 196, 38, steel), path('M690 400L704 634Q820 668 936 634L950 400Z', steel), line('M690 402L704 634', '#ffffff', 6, 'opacity=".6"'), [470, 540, 600].map((y) => line(`M${694 + (y - 400) * 0.06} ${y}Q820 ${y + 32} ${946 - (y - 400) * 0.06} ${y}`, '#7a8388', 4, 'opacity=".6"')), ellipse(820, 400, 130, 27, '#dfe5e8'), ellipse(820, 398, 138, 29, steel), ellipse(820, 388, 120, 23, '#c4ccd0'), fx(s.puff(6, { shine: 0.8 }), circle(820, 360, 22, '#8f989e')), path('M948 470q70 -4 62 70q-8 50 -70 44l2 -22q40 4 44 -26q2 -42 -40 -40Z', '#39312c'), steam(s, 820, 340, 260));
	s.add(leafAt(s, 1010, 1030, -30, 210, 84, { colour: '#2f6d38', shine: 0.6 }), leafAt(s, 1030, 1060, 20, 190, 78, { colour: '#3f8340', shine: 0.6 }), cherry(1030, 1000, '#c9202a'), cherry(1090, 1040, '#d8382a'), cherry(1040, 1076, '#a8182a'));
	s.add(scatter(s, 480, 1090, 380, 64, 60, () => coffeeBean(s, s.r(25, 31))), finish(s));
}
