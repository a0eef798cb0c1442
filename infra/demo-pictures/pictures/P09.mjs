import { heap } from '../lib/heap.mjs';
import { basket, behind, foliage, leafAt } from '../lib/props.mjs';
import { at, turn } from '../lib/scene.mjs';
import { cloth, finish, shadow, wall } from '../lib/stage.mjs';
import { starApple, starAppleHalf } from '../lib/tropical.mjs';

/** Star apples, one cut to show the star. */
export function draw(s) {
	const bamboo = basket(s, 500, 640, 820, 260, { colour: '#d2a85e' });
	s.add(wall(s, '#cfe0c0', '#6f9a7c'), cloth(s, 690, '#f6e3d8', '#b88a80'), shadow(s, 500, 930, 400, 54), bamboo.back);
	s.add(foliage(s, 500, 480, 270, 190, 165, 375, 9, { length: [220, 280], width: [96, 116], shine: 0.6, colours: ['#3d7a3c', '#7a8a3a', '#9a6a34'] }));
	s.add(heap(s, [[360, 2, 420, 590], [480, 4, 260, 750], [600, 4, 220, 790], [680, 3, 330, 680]], 124, (r) => starApple(s, r, s.pick(['#b0648c', '#9d4f82', '#c07a94'])), { spin: 25 }), bamboo.front);
	s.add(shadow(s, 850, 1110, 270, 48), at(840, 860, behind(s, 250, 0.4), starAppleHalf(s, 252)));
	s.add(shadow(s, 300, 1120, 150, 32), turn(300, 990, -12, behind(s, 140, 0.3), starApple(s, 146, '#b0648c')), leafAt(s, 470, 1100, -10, 210, 92, { shine: 0.5 }), finish(s));
}
