import { basket, foliage } from '../lib/props.mjs';
import { heap } from '../lib/heap.mjs';
import { at, fx, path, turn } from '../lib/scene.mjs';
import { jicama, jicamaHalf } from '../lib/roots.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';

/** Jicama in a basket, one cut to its crisp white flesh. */
export function draw(s) {
	const bamboo = basket(s, 490, 720, 860, 270, { colour: '#bd8440' });
	s.add(wall(s, '#a8cf9a', '#4f8a58'), planks(s, 740, '#b07c46', '#5d371a'), shadow(s, 490, 1020, 420, 54), bamboo.back, foliage(s, 490, 520, 270, 190, 190, 350, 6, { length: [200, 260], width: [130, 150], veins: 5 }));
	s.add(heap(s, [[450, 2, 380, 610], [600, 3, 260, 730], [710, 3, 300, 690]], 148, (r) => jicama(s, r, s.pick(['#dcbc8c', '#d3ad78', '#e3c89c'])), { spin: 14 }), bamboo.front);
	s.add(shadow(s, 880, 1110, 240, 40), at(880, 900, jicamaHalf(s, 214)), shadow(s, 290, 1125, 150, 28), turn(290, 1010, -10, jicama(s, 140)));
	s.add(fx(s.puff(6, { shine: 0.1, depth: 0.4, ambient: 0.5 }), [[540, 1060, -6], [610, 1092, -3], [500, 1096, -8], [566, 1128, -4]].map(([x, y, a]) => turn(x, y, a, path('M-84 -15L84 -15L84 15L-84 15Z', '#fdfbf2')))), finish(s));
}
