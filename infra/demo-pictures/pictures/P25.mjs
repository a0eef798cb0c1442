import { ball } from '../lib/fruit.mjs';
import { mound, peppercorn, spoon } from '../lib/pantry.mjs';
import { bowlFront, leafAt, scatter } from '../lib/props.mjs';
import { at, line, turn } from '../lib/scene.mjs';
import { cloth, finish, shadow, wall } from '../lib/stage.mjs';

const spike = (s, x, y, angle, length) => turn(x, y, angle, line(`M0 0Q${length * 0.5} 20 ${length} 0`, '#6f8a3a', 8), Array.from({ length: 40 }, (_, i) => { const t = 0.12 + 0.88 * i / 39; return at(t * length, 18 * Math.sin(t * 3) + (i % 3 - 1) * 25 + s.r(-5, 5), ball(s, s.r(19, 23), s.pick(['#5d9a3c', '#7fb04a', '#4a8434', '#c8322a', '#d8582e']), { shine: 0.8 })); }));

/** Black pepper in a bowl, with a fresh spike on its leaves. */
export function draw(s) {
	s.add(wall(s, '#e3c08a', '#96552e'), cloth(s, 690, '#efe3cb', '#a08a68', { check: '#7a2f28' }));
	[[700, 420, -40], [800, 520, -10], [560, 380, -95], [330, 420, 215], [250, 520, 185]].forEach(([x, y, a]) => s.add(leafAt(s, x, y, a, 300, 150, { colour: s.pick(['#2f7d3b', '#448f40', '#246b35']), veins: 5, shine: 0.5 })));
	s.add(shadow(s, 500, 1010, 360, 54), mound(s, 500, 660, 420, 250, '#140d0a', 560, () => peppercorn(s, s.r(17, 21))), bowlFront(s, 500, 660, 880, 350, { colour: '#b8743e', band: '#6a3a1a', motif: false }));
	s.add(spike(s, 690, 330, 62, 420), spike(s, 830, 420, 74, 380));
	s.add(shadow(s, 830, 1080, 200, 30), turn(760, 1050, -14, spoon(s, 360, '#d09a5a')), scatter(s, 755, 1046, 46, 22, 26, () => peppercorn(s, 14)), scatter(s, 420, 1120, 280, 40, 26, () => peppercorn(s, 17)), finish(s));
}
