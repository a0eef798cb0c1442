import { citrusHalf } from '../lib/fruit.mjs';
import { behind, drops, foliage, leafAt } from '../lib/props.mjs';
import { at, turn } from '../lib/scene.mjs';
import { cloth, finish, shadow, wall } from '../lib/stage.mjs';
import { pomelo } from '../lib/tropical.mjs';

/** Green-skinned pomelo, cut to its rosy segments. */
export function draw(s) {
	s.add(wall(s, '#f7d8a8', '#c08a4a'), cloth(s, 740, '#f3cfc0', '#b06a5c'));
	s.add(foliage(s, 420, 470, 250, 180, 160, 350, 8, { length: [230, 300], width: [104, 124], shine: 0.5 }));
	s.add(shadow(s, 400, 960, 320, 48), turn(400, 640, -4, pomelo(s, 318, '#5f9a36', { neck: false })));
	s.add(leafAt(s, 410, 330, -24, 270, 116, { shine: 0.55 }), leafAt(s, 396, 330, -160, 220, 104, { shine: 0.5 }));
	s.add(shadow(s, 800, 1100, 320, 50), at(790, 800, behind(s, 300, 0.45), citrusHalf(s, 300, { rind: '#5f9a36', pith: '#fdeee0', flesh: '#f2727e', deep: '#c2324e', count: 13, pithWidth: 0.13 })));
	s.add(leafAt(s, 470, 1090, 176, 280, 120, { shine: 0.5 }));
	s.add(drops(s, 620, 640, 340, 340, 14, 8), finish(s));
}
