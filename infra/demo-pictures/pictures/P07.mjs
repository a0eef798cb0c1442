import { behind } from '../lib/props.mjs';
import { turn } from '../lib/scene.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';
import { dragonFruit, dragonHalf } from '../lib/tropical.mjs';

/** Red-fleshed dragon fruit. */
export function draw(s) {
	s.add(wall(s, '#ffd98a', '#d08a35'), planks(s, 760, '#8fb0a0', '#3f6a62'));
	s.add(shadow(s, 810, 900, 260, 40), turn(800, 580, 14, dragonFruit(s, 250, '#e02a74')));
	s.add(shadow(s, 370, 1000, 290, 46), turn(370, 640, -8, behind(s, 270, 0.4), dragonFruit(s, 288)));
	s.add(shadow(s, 790, 1110, 300, 50), turn(785, 895, 62, behind(s, 200, 0.4), dragonHalf(s, 196, 284)));
	s.add(finish(s));
}
