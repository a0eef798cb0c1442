import { heap } from '../lib/heap.mjs';
import { bowlFront, drops, foliage, leafAt, mouth } from '../lib/props.mjs';
import { at, turn } from '../lib/scene.mjs';
import { plum, plumHalf } from '../lib/orchard.mjs';
import { cloth, finish, hills, shadow, sky } from '../lib/stage.mjs';

/** Mộc Châu plums with their bloom in a glazed bowl; one halved. */
export function draw(s) {
	s.add(sky(s, '#9ccbe0', '#fdf0d0'), hills(s, 400, ['#b4cfb0', '#83b082', '#5b945e'], 170), cloth(s, 700, '#e9e2d2', '#9a8f86', { check: '#4f6fa0' }), shadow(s, 560, 1020, 380, 54), mouth(s, 560, 690, 900, '#d8cfc0', 0.1));
	s.add(foliage(s, 560, 520, 260, 170, 165, 375, 8, { length: [190, 240], width: [70, 84], colours: ['#4a9440', '#6aa850', '#387f3a'] }));
	s.add(heap(s, [[400, 3, 440, 690], [510, 5, 300, 820], [620, 6, 220, 900], [710, 5, 270, 860]], 98, (r) => plum(s, r, s.pick(['#931f3e', '#7d1a40', '#a82a40', '#6d163c'])), { spin: 50 }));
	s.add(leafAt(s, 560, 470, -24, 190, 76, { colour: '#5aa048' }), bowlFront(s, 560, 690, 900, 340, { band: '#2f5d9a' }));
	s.add(shadow(s, 970, 1110, 150, 30), at(960, 985, plumHalf(s, 138)), shadow(s, 190, 1110, 110, 26), turn(190, 1010, -20, plum(s, 104)), leafAt(s, 300, 1110, 8, 190, 74), drops(s, 330, 430, 480, 240, 12, 6), finish(s));
}
