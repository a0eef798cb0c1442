import { citrusHalf, orange } from '../lib/fruit.mjs';
import { heap } from '../lib/heap.mjs';
import { basket, foliage, leafAt } from '../lib/props.mjs';
import { at, turn } from '../lib/scene.mjs';
import { cloth, finish, shadow, wall } from '../lib/stage.mjs';

/** Cao Phong oranges in a basket, one cut. */
export function draw(s) {
	const bamboo = basket(s, 550, 710, 930, 300, { colour: '#c98f45' });
	const fruit = (r) => orange(s, r, s.pick(['#f78a12', '#f27c0c', '#fa9a22']));
	s.add(wall(s, '#86c3c8', '#2a6274'), cloth(s, 740, '#f4e6c8', '#b28d5e', { check: '#c4572e' }), shadow(s, 550, 1045, 450, 60, 0.55), bamboo.back);
	s.add(foliage(s, 550, 540, 300, 220, 165, 380, 9, { length: [200, 250], width: [92, 112], shine: 0.5 }));
	s.add(heap(s, [[370, 2, 470, 640], [490, 4, 300, 810], [620, 5, 210, 900], [730, 4, 300, 800]], 122, fruit, { spin: 60 }));
	s.add(leafAt(s, 560, 420, -160, 180, 90, { colour: '#3f9140', shine: 0.5 }), leafAt(s, 570, 410, -24, 190, 92, { colour: '#2f7d3b', shine: 0.5 }), bamboo.front);
	s.add(leafAt(s, 740, 1100, 168, 220, 96, { shine: 0.5 }), shadow(s, 940, 1105, 200, 36), at(935, 935, turn(0, 0, 12, citrusHalf(s, 188, { count: 11, flesh: '#ff9d1c', deep: '#e36a05' }))));
	s.add(shadow(s, 215, 1120, 120, 28), at(210, 1010, fruit(118)), finish(s));
}
