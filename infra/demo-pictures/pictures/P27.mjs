import { mound, peanut, peanutPod } from '../lib/pantry.mjs';
import { basket, leafAt, scatter } from '../lib/props.mjs';
import { turn } from '../lib/scene.mjs';
import { cloth, finish, shadow, wall } from '../lib/stage.mjs';

/** Shelled Nghệ An peanuts and their pods. */
export function draw(s) {
	const bamboo = basket(s, 500, 660, 880, 290, { colour: '#c8964e' });
	s.add(wall(s, '#f3cf9c', '#b5763e'), cloth(s, 690, '#cfe0e0', '#6f8f96', { check: '#2f6070' }));
	s.add(turn(250, 420, -18, peanutPod(s, 120)), turn(720, 400, 30, peanutPod(s, 130)));
	[[800, 460, -30], [860, 540, 0], [180, 500, 200], [740, 380, -70]].forEach(([x, y, a]) => s.add(leafAt(s, x, y, a, 190, 92, { colour: s.pick(['#4f9a40', '#3a8238']), veins: 6 })));
	s.add(shadow(s, 500, 985, 430, 54), bamboo.back, mound(s, 500, 670, 420, 290, '#8f4a34', 520, () => peanut(s, s.r(27, 32)), { lip: 0.16 }), bamboo.front);
	s.add(turn(830, 980, -14, peanutPod(s, 150, true)), turn(1000, 1090, 20, peanutPod(s, 120)), turn(660, 1100, 8, peanutPod(s, 124)), scatter(s, 330, 1110, 240, 46, 20, () => peanut(s, 30)), finish(s));
}
