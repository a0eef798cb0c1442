import { behind } from '../lib/props.mjs';
import { at, turn } from '../lib/scene.mjs';
import { pineapple, pineappleSlice } from '../lib/orchard.mjs';
import { cloth, finish, hills, shadow, sky } from '../lib/stage.mjs';

/** Small, prickly Queen pineapples with deep yellow slices. */
export function draw(s) {
	s.add(sky(s, '#f6b45a', '#fff0c0'), hills(s, 460, ['#d98a5a', '#b8663c'], 150), cloth(s, 720, '#f7ecd0', '#b89a68', { check: '#3f8a6a' }));
	s.add(shadow(s, 840, 910, 220, 40), turn(830, 650, 12, pineapple(s, 190, 236, { skin: '#f0a81e' })));
	s.add(shadow(s, 390, 1010, 260, 46), turn(390, 690, -5, behind(s, 240, 0.4), pineapple(s, 236, 292, { skin: '#f5b021' })));
	s.add(shadow(s, 800, 1080, 270, 40), at(830, 1040, pineappleSlice(s, 236, 0.42)), at(770, 960, behind(s, 120, 0.2), pineappleSlice(s, 226, 0.42)), at(810, 890, pineappleSlice(s, 214, 0.42)));
	s.add(finish(s));
}
