import { lychee, lycheeOpen } from '../lib/fruit.mjs';
import { heap } from '../lib/heap.mjs';
import { drops, foliage, leafAt, plate, twig } from '../lib/props.mjs';
import { at, line, turn } from '../lib/scene.mjs';
import { cloth, finish, shadow, wall } from '../lib/stage.mjs';

/** A tied bunch of Thanh Hà lychees on a blue-banded plate. */
export function draw(s) {
	const berry = (r) => lychee(s, r, { colour: s.pick(['#d23a44', '#c62c40', '#df5448', '#cc4038']) });
	s.add(wall(s, '#f2b9a0', '#a34a4c'), cloth(s, 640, '#dfe7dc', '#7d9a92'), plate(s, 600, 860, 1100, { band: '#234f8d', lift: 0.5 }));
	s.add(twig('M360 420Q300 250 210 150', 15), twig('M380 430Q360 280 330 160', 11), twig('M400 440Q430 300 420 180', 9));
	s.add(foliage(s, 480, 560, 240, 210, 150, 300, 8, { length: [240, 310], width: [84, 104] }), foliage(s, 620, 600, 280, 180, 310, 385, 4, { length: [230, 290] }));
	s.add(heap(s, [[450, 3, 390, 640], [535, 5, 310, 760], [620, 6, 280, 860], [705, 7, 290, 950], [790, 6, 350, 940], [868, 4, 450, 860]], 88, berry));
	s.add(line('M318 330Q352 356 398 330', '#e9d6a0', 20), line('M322 344Q356 370 394 346', '#b8974e', 6));
	s.add(leafAt(s, 520, 560, -20, 220, 84), leafAt(s, 700, 720, 160, 190, 74, { colour: '#55983c' }));
	s.add(shadow(s, 250, 1050, 140, 30), at(240, 945, lycheeOpen(s, 126)), shadow(s, 960, 1080, 105, 24), turn(965, 990, 30, berry(92)));
	s.add(drops(s, 330, 480, 560, 360, 20, 8), finish(s));
}
