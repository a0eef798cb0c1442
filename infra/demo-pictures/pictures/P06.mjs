import { behind, foliage, leafAt } from '../lib/props.mjs';
import { turn } from '../lib/scene.mjs';
import { cloth, finish, shadow, wall } from '../lib/stage.mjs';
import { mango, mangoCheek } from '../lib/tropical.mjs';

/** Hòa Lộc mangoes, one cheek scored into cubes. */
export function draw(s) {
	s.add(wall(s, '#7cc0b4', '#1f6a70'), cloth(s, 730, '#f6e6c2', '#b8905a', { check: '#e09a2a' }));
	s.add(foliage(s, 520, 540, 220, 150, 180, 300, 6, { length: [280, 360], width: [80, 98], veins: 11 }));
	s.add(shadow(s, 780, 800, 300, 40), turn(800, 560, 46, mango(s, 250, '#fbbd2a')));
	s.add(shadow(s, 380, 960, 340, 46), turn(400, 700, 64, behind(s, 250, 0.3), mango(s, 280, '#ffb31c')));
	s.add(leafAt(s, 700, 480, 196, 300, 90, { veins: 11, shine: 0.5 }));
	s.add(shadow(s, 790, 1090, 300, 50), turn(800, 960, -5, mangoCheek(s, 300, 170)), finish(s));
}
