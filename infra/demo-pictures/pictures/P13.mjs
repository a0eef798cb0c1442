import { behind, foliage, leafAt, straw } from '../lib/props.mjs';
import { at, ellipse, turn } from '../lib/scene.mjs';
import { custardApple, custardHalf } from '../lib/orchard.mjs';
import { finish, peaks, planks, shadow, sky } from '../lib/stage.mjs';

/** Firm Chi Lăng custard apples on straw before limestone peaks. */
export function draw(s) {
	s.add(sky(s, '#8ec6d8', '#f3f0cf'), peaks(s, 560, ['#a9c0b8', '#7fa08c', '#557f5c'], 420), planks(s, 740, '#a8743f', '#5a3318'));
	s.add(ellipse(560, 960, 540, 150, '#b88a3a'), straw(s, 60, 850, 820, 240, 130));
	s.add(foliage(s, 520, 620, 300, 160, 175, 365, 7, { length: [230, 290], width: [80, 98], colours: ['#3c8a3c', '#58a04a', '#2a6f38'] }));
	s.add(turn(560, 560, 6, behind(s, 190), custardApple(s, 196, '#8fbb55', { open: 0.96 })), turn(330, 760, -8, behind(s, 200), custardApple(s, 208, '#9cc45e', { open: 0.96 })), turn(690, 790, 12, behind(s, 190), custardApple(s, 190, '#86b24c', { open: 0.96 })));
	s.add(leafAt(s, 380, 590, -160, 220, 86), shadow(s, 880, 1090, 250, 40), at(880, 940, behind(s, 210, 0.45), custardHalf(s, 216, '#8fbb55')));
	s.add(straw(s, 60, 1010, 620, 110, 46), leafAt(s, 420, 1080, 170, 230, 88), finish(s));
}
