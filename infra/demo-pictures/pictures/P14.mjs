import { drops, twig } from '../lib/props.mjs';
import { line, turn } from '../lib/scene.mjs';
import { grape, vineLeaf } from '../lib/orchard.mjs';
import { bokeh, finish, planks, shadow, wall } from '../lib/stage.mjs';

/** Ninh Thuận red grapes under vine leaves. */
export function draw(s) {
	s.add(wall(s, '#e9dc9a', '#7f8f4a'), bokeh(s, '#fff6c8', 20), planks(s, 850, '#b98350', '#65391c'), shadow(s, 590, 1085, 360, 46));
	s.add(twig('M-20 150Q300 90 600 150T1220 90', 34, '#7a5230'), twig('M590 150Q600 210 600 300', 18, '#7f8a3a'));
	s.add(line('M820 130q90 60 60 140q-30 60 -70 20q-20 -50 40 -60q70 0 80 80', '#7f9a3a', 7));
	s.add(turn(290, 270, -28, vineLeaf(s, 240, '#5a9a3a')), turn(900, 260, 30, vineLeaf(s, 226, '#6aa540')));
	const rows = [[300, 5, 370, 830], [370, 7, 280, 910], [445, 8, 250, 950], [525, 8, 265, 930], [605, 7, 310, 890], [685, 7, 340, 870], [765, 6, 390, 830], [845, 5, 430, 780], [920, 4, 470, 740], [990, 3, 520, 690], [1050, 1, 605, 605]];
	rows.forEach(([y, n, x0, x1]) => Array.from({ length: n }, (_, i) => s.add(turn(x0 + (x1 - x0) * (n > 1 ? i / (n - 1) : 0) + s.r(-12, 12), y + s.r(-10, 10), s.r(-20, 20), grape(s, s.r(56, 66), s.pick(['#8f1836', '#a01f3c', '#7a1232', '#b32a44', '#6b1030']))))));
	s.add(turn(560, 190, 4, vineLeaf(s, 180, '#4f9038')));
	s.add(drops(s, 330, 340, 540, 480, 26, 8), finish(s));
}
