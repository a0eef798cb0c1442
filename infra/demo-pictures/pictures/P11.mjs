import { ball, citrusHalf } from '../lib/fruit.mjs';
import { heap } from '../lib/heap.mjs';
import { behind, foliage, leafAt } from '../lib/props.mjs';
import { at, circle, ellipse, path, turn } from '../lib/scene.mjs';
import { finish, hills, planks, shadow, sky } from '../lib/stage.mjs';
import { glass } from '../lib/vessels.mjs';

const king = (s, r) => [ball(s, r, s.pick(['#d9a21e', '#c8a526', '#e09a1a']), { light: '#ffe27a', dark: '#5a3a04', bounce: '#ffd06a', shine: 0.5, texture: s.skin('0.06', 3.4, { octaves: 2, seed: 15 }), marks: [
	ellipse(-r * 0.2, -r * 0.8, r * 1.1, r * 0.7, '#6f9430', `opacity=".7" filter="${s.blur(Math.round(r * 0.26))}"`)] }),
at(0, -r * 0.74, path(`M${-r * 0.16} 0L${-r * 0.05} ${-r * 0.09}L${r * 0.02} ${-r * 0.14}L${r * 0.07} ${-r * 0.07}L${r * 0.16} ${r * 0.02}L0 ${r * 0.08}Z`, '#4a6a24'), circle(0, 0, r * 0.05, '#b8a868'))];

/** Knobbly king oranges, one cut, beside a glass of their juice. */
export function draw(s) {
	s.add(sky(s, '#8fc4d8', '#fbe3b4'), hills(s, 420, ['#9fbf9a', '#6f9f72', '#4a8050'], 170), planks(s, 730, '#b98350', '#65391c'));
	s.add(foliage(s, 460, 600, 320, 190, 170, 350, 8, { length: [210, 270], width: [92, 110], shine: 0.5 }));
	s.add(shadow(s, 420, 1010, 400, 54), heap(s, [[540, 2, 340, 580], [690, 3, 210, 670], [860, 3, 160, 640]], 146, (r) => king(s, r), { spin: 30, jitter: 10 }));
	s.add(leafAt(s, 430, 520, -150, 210, 94, { shine: 0.5 }), leafAt(s, 440, 515, -30, 220, 96, { shine: 0.5, colour: '#3f9140' }));
	s.add(shadow(s, 960, 915, 150, 30), glass(s, 950, 900, 250, 400, '#f58a14', { foam: '#ffc060', inside: Array.from({ length: 14 }, () => circle(s.r(-90, 90), s.r(-300, -20), s.r(3, 8), '#ffe0a0', 'opacity=".5"')) }));
	s.add(shadow(s, 760, 1130, 220, 40), turn(760, 945, -8, behind(s, 200, 0.4), citrusHalf(s, 200, { rind: '#c8a526', flesh: '#fb7a12', deep: '#cf4a02', count: 11, pithWidth: 0.1 })), finish(s));
}
