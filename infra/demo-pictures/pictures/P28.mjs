import { mound, spoon } from '../lib/pantry.mjs';
import { bowlFront, leafAt, scatter } from '../lib/props.mjs';
import { circle, ellipse, line, path, turn } from '../lib/scene.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';

const seed = (s, r = 10) => [ellipse(1, 2, r, r * 0.58, '#000000', 'opacity=".5"'), ellipse(0, 0, r, r * 0.56, s.pick(['#2a2624', '#1c1918', '#37312e', '#121010'])), ellipse(-r * 0.3, -r * 0.16, r * 0.3, r * 0.13, '#b8b0a8', 'opacity=".75"')];
const flower = (s, x, y, a, k) => turn(x, y, a, path(`M0 0C${20 * k} ${-40 * k} ${70 * k} ${-46 * k} ${104 * k} ${-40 * k}C${96 * k} ${-10 * k} ${104 * k} ${12 * k} ${110 * k} ${40 * k}C${70 * k} ${44 * k} ${20 * k} ${40 * k} 0 0Z`, s.lin(0, 0, 1, 0, [0, '#e6c6e0'], [1, '#fff6fb'])), [-34, -12, 12, 34].map((d) => circle(106 * k, d * k, 15 * k, '#fff4fa')), ellipse(96 * k, 0, 14 * k, 30 * k, '#c78fc0', 'opacity=".7"'));

/** Black sesame in a pale bowl, with its blossom. */
export function draw(s) {
	s.add(wall(s, '#f2d7b0', '#c0844a'), planks(s, 700, '#d9b078', '#8a5a2e'));
	s.add(line('M1010 700Q960 400 860 160', '#6f9440', 16), [[985, 600, -30], [960, 500, 200], [940, 440, -40], [910, 340, 215]].map(([x, y, a]) => leafAt(s, x, y, a, 220, 74, { colour: '#5a9a48' })), flower(s, 905, 300, -20, 1.1), flower(s, 880, 230, 190, 1), flower(s, 860, 170, -50, 0.9), flower(s, 935, 400, 170, 1.05));
	s.add(shadow(s, 470, 1010, 370, 54), mound(s, 470, 660, 420, 230, '#0d0b0a', 2100, () => seed(s, 11)), bowlFront(s, 470, 660, 880, 350, { colour: '#f3eadb', band: '#3f7d6a' }));
	s.add(turn(760, 1040, -16, spoon(s, 330, '#b97f45')), scatter(s, 756, 1034, 44, 26, 130, () => seed(s, 10)), scatter(s, 480, 1110, 330, 44, 130, () => seed(s, 11)), finish(s));
}
