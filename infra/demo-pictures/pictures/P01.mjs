import { lychee, lycheeOpen } from '../lib/fruit.mjs';
import { heap } from '../lib/heap.mjs';
import { basket, drops, foliage, leafAt, twig } from '../lib/props.mjs';
import { at, turn } from '../lib/scene.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';

/** Lục Ngạn lychees heaped in a bamboo basket, one of them peeled. */
export function draw(s) {
	const bamboo = basket(s, 570, 700, 950, 310);
	const berry = (r) => lychee(s, r, { colour: s.pick(['#d42a30', '#c41f2d', '#dd3a30', '#b5182e']) });
	s.add(wall(s, '#f6cd72', '#bf7527'), planks(s, 730, '#b67b42', '#70401c'), shadow(s, 570, 1045, 470, 60, 0.6), bamboo.back);
	s.add(twig('M560 420Q580 300 640 190', 13), twig('M580 330Q500 270 470 200', 9), twig('M600 290Q660 250 730 240', 9));
	s.add(foliage(s, 570, 560, 300, 230, 160, 380, 11, { length: [210, 270] }));
	s.add(heap(s, [[330, 2, 520, 640], [410, 4, 400, 760], [495, 6, 290, 860], [580, 7, 220, 920], [665, 8, 170, 970], [735, 6, 270, 870]], 84, berry));
	s.add(leafAt(s, 540, 470, 200, 190, 76, { colour: '#4b9a3e' }), leafAt(s, 690, 560, -20, 200, 80, { colour: '#2f7d3b' }));
	s.add(bamboo.front);
	s.add(leafAt(s, 900, 1075, 10, 250, 90), shadow(s, 985, 1100, 130, 28), at(980, 1000, lycheeOpen(s, 118)));
	s.add(shadow(s, 180, 1105, 100, 24), turn(185, 1020, -20, berry(94)), shadow(s, 760, 1135, 95, 22), turn(755, 1060, 30, berry(86)));
	s.add(drops(s, 300, 420, 540, 260, 18, 7), finish(s));
}
