import { heap } from '../lib/heap.mjs';
import { basket, behind, foliage, leafAt } from '../lib/props.mjs';
import { at, turn } from '../lib/scene.mjs';
import { custardApple, custardHalf } from '../lib/orchard.mjs';
import { cloth, finish, hills, shadow, sky } from '../lib/stage.mjs';

/** Custard apples in a basket below Bà Đen mountain, one cut. */
export function draw(s) {
	const bamboo = basket(s, 500, 690, 840, 270, { colour: '#c9904a' });
	const apple = (r) => custardApple(s, r, s.pick(['#a3bd62', '#93b052', '#b0c672']));
	s.add(sky(s, '#f2a86a', '#fde9bd'), hills(s, 430, ['#b98a7a', '#8f9a6a'], 240), cloth(s, 700, '#f1dfc0', '#b08a5a', { check: '#b8502e' }), shadow(s, 500, 995, 410, 54), bamboo.back);
	s.add(foliage(s, 500, 520, 280, 190, 165, 375, 8, { length: [220, 280], width: [76, 94] }));
	s.add(heap(s, [[390, 2, 400, 600], [520, 3, 270, 730], [660, 4, 210, 790]], 140, apple, { spin: 16 }), bamboo.front);
	s.add(shadow(s, 880, 1110, 240, 44), at(880, 900, behind(s, 220, 0.4), custardHalf(s, 224)), shadow(s, 260, 1125, 150, 30), turn(255, 985, -8, behind(s, 150, 0.3), apple(150)));
	s.add(leafAt(s, 480, 1105, -6, 220, 88), finish(s));
}
