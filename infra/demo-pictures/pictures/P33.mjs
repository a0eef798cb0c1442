import { anchovy, chilli } from '../lib/pantry.mjs';
import { bowlFront } from '../lib/props.mjs';
import { at, circle, ellipse, fx, path, rect, turn } from '../lib/scene.mjs';
import { finish, planks, shadow, sky } from '../lib/stage.mjs';
import { bottle, clay, label } from '../lib/vessels.mjs';

const crock = (s, x, y, k) => at(x, y, clay(s, `M${-100 * k} ${-330 * k}C${-230 * k} ${-260 * k} ${-240 * k} ${-80 * k} ${-120 * k} 0Q0 ${24 * k} ${120 * k} 0C${240 * k} ${-80 * k} ${230 * k} ${-260 * k} ${100 * k} ${-330 * k}Z`, '#a8613a'), ellipse(0, -332 * k, 112 * k, 24 * k, '#6a3418'), clay(s, `M${-140 * k} ${-330 * k}L0 ${-430 * k}L${140 * k} ${-330 * k}Q0 ${-290 * k} ${-140 * k} ${-330 * k}Z`, '#c99a5a'));

/** Phan Thiết fish sauce by the sea: bottle, clay jars, a chilli dip. */
export function draw(s) {
	s.add(sky(s, '#4fa8d0', '#ffe9c0'), rect(0, 470, 1200, 300, s.lin(0, 0, 0, 1, [0, '#4fb0b8'], [1, '#1f7a92'])), fx(s.blur(2), Array.from({ length: 26 }, () => ellipse(s.r(0, 1200), s.r(480, 730), s.r(30, 110), 4, '#e6ffff', 'opacity=".5"'))));
	s.add(fx(s.blur(1), path('M170 500Q250 540 330 500L310 470L190 470Z', '#8a3f2a'), path('M250 470L250 380L310 460Z', '#fff6e0'), path('M240 470L240 390L200 462Z', '#f0d9b0')));
	s.add(fx(s.skin('0.9', 0.8, { octaves: 2, seed: 2, strength: 0.6 }), rect(0, 700, 1200, 200, s.lin(0, 0, 0, 1, [0, '#f7e3b0'], [1, '#dcb878']))), shadow(s, 830, 800, 260, 40), crock(s, 690, 800, 1), crock(s, 1010, 830, 1.16), planks(s, 850, '#b98a5a', '#6a4424'));
	s.add(shadow(s, 330, 1070, 210, 42), bottle(s, 330, 1060, 330, 900, '#d0790f', { cap: '#1f5f8a', neck: 0.3, label: label(s, 268, 270, '#eef3ea', [circle(0, -26, 66, '#f3b83c'), path('M-110 40q27 -26 55 0t55 0t55 0t55 0L110 110L-110 110Z', '#2f86a8'), anchovy(s, -96, 74, -6, 190)]) }));
	s.add(shadow(s, 780, 1110, 210, 34), ellipse(780, 960, 230, 48, '#fffaf0'), ellipse(780, 964, 214, 40, s.lin(0, 0, 1, 1, [0, '#e8a030'], [1, '#9a4a08'])), Array.from({ length: 18 }, () => circle(s.r(620, 930), s.r(945, 985), s.r(6, 10), s.pick(['#d8261c', '#f3ead2', '#e8452a']))), bowlFront(s, 780, 960, 470, 150, { band: '#b0402e' }));
	s.add(turn(960, 1090, -20, chilli(s, 200)), turn(560, 1120, 10, chilli(s, 180, '#e0382a')), finish(s));
}
