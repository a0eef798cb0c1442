import { citrusHalf } from '../lib/fruit.mjs';
import { behind, foliage, leafAt } from '../lib/props.mjs';
import { at, turn } from '../lib/scene.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';
import { pomelo } from '../lib/tropical.mjs';

/** Two pear-shaped Năm Roi pomelos and a half with pale flesh. */
export function draw(s) {
	s.add(wall(s, '#e9a27a', '#8a3f35'), planks(s, 760, '#c18a55', '#6b3d1f'));
	s.add(foliage(s, 500, 440, 230, 190, 165, 375, 8, { length: [230, 300], width: [104, 124], shine: 0.5 }));
	s.add(shadow(s, 800, 925, 250, 40), turn(800, 660, 7, pomelo(s, 232, '#c3cb3a')));
	s.add(shadow(s, 370, 1000, 280, 46), turn(370, 700, -6, behind(s, 270, 0.4), pomelo(s, 268, '#d2d243')));
	s.add(leafAt(s, 372, 318, -28, 270, 116, { shine: 0.55 }), leafAt(s, 362, 320, -165, 220, 104, { colour: '#3f9140', shine: 0.5 }));
	s.add(shadow(s, 830, 1120, 280, 46), at(820, 900, behind(s, 250, 0.4), citrusHalf(s, 248, { rind: '#c2c63a', pith: '#fdf6dc', flesh: '#f6e58c', deep: '#dfb84c', count: 13, pithWidth: 0.15 })));
	s.add(finish(s));
}
