import { round } from '../lib/fruit.mjs';
import { heap } from '../lib/heap.mjs';
import { basket, behind, foliage, leafAt } from '../lib/props.mjs';
import { ellipse, line, path, smooth, turn } from '../lib/scene.mjs';
import { finish, peaks, planks, shadow, sky } from '../lib/stage.mjs';

const outline = [[0, -1.02], [0.16, -0.8], [0.66, -0.62], [0.98, -0.1], [0.92, 0.44], [0.56, 0.78], [0, 0.86], [-0.56, 0.78], [-0.92, 0.44], [-0.98, -0.1], [-0.66, -0.62], [-0.16, -0.8]];

function chestnut(s, r, colour = '#7a3a1a') {
	const d = smooth(outline.map(([x, y]) => [x * r, y * r]));
	return [round(s, d, r, r * 0.9, colour, { light: '#d98a4e', dark: '#240c04', bounce: '#c9844a', shine: 0.9, marks: [
		[-0.6, -0.3, 0, 0.3, 0.6].map((u) => line(`M0 ${-r}Q${u * r * 1.7} ${-r * 0.1} ${u * r} ${r * 0.7}`, '#3a1608', r * 0.03, 'opacity=".4"')),
		path(smooth([[-r * 0.9, r * 0.5], [-r * 0.4, r * 0.36], [0, r * 0.42], [r * 0.4, r * 0.36], [r * 0.9, r * 0.5], [r * 0.5, r], [-r * 0.5, r]]), '#d9b488')] }), path(`M${-r * 0.1} ${-r * 0.84}L0 ${-r * 1.12}L${r * 0.1} ${-r * 0.84}Z`, '#e3c9a0')];
}

/** A roasted one, its shell cut open on the kernel. */
const roasted = (s, r) => [chestnut(s, r, '#5d2a12'), path(smooth([[-0.5, -0.5], [0, -0.66], [0.5, -0.46], [0.6, 0.1], [0.3, 0.36], [-0.3, 0.38], [-0.62, 0.12]].map(([x, y]) => [x * r, y * r])), '#2a1206'), path(smooth([[-0.42, -0.42], [0, -0.54], [0.42, -0.38], [0.5, 0.08], [0.24, 0.28], [-0.24, 0.3], [-0.52, 0.08]].map(([x, y]) => [x * r, y * r])), s.rad(0.4, 0.35, 0.7, [0, '#fff0b0'], [0.6, '#f3ce6a'], [1, '#b8862e'])), line(`M${-r * 0.3} ${-r * 0.1}q${r * 0.3} ${r * 0.14} ${r * 0.6} ${-r * 0.06}`, '#c9963c', r * 0.04, 'opacity=".7"')];

const burr = (s, r) => [behind(s, r, 0.45), Array.from({ length: 230 }, () => { const a = s.r(0, 6.283); const q = Math.sqrt(s.rnd()); const x = Math.cos(a) * q * r * 0.9; const y = Math.sin(a) * q * r * 0.86; const l = r * s.r(0.16, 0.3); const b = a + s.r(-0.4, 0.4); return [q, line(`M${x} ${y}L${x + Math.cos(b) * l} ${y + Math.sin(b) * l}`, s.pick(['#a8b04a', '#7f8f34', '#c9c46a', '#5f6f24', '#8a7a3a']), 4)]; }).sort((p, q) => q[0] - p[0]).map(([, l]) => l),
	path(smooth([[-0.6, 0.06], [-0.3, -0.3], [0.1, -0.36], [0.56, -0.1], [0.6, 0.22], [0.2, 0.46], [-0.3, 0.42]].map(([x, y]) => [x * r, y * r])), '#f3e6c4'), ellipse(0, r * 0.06, r * 0.5, r * 0.32, '#6a4a24', `filter="${s.blur(6)}"`), turn(-r * 0.22, r * 0.06, -16, chestnut(s, r * 0.3)), turn(r * 0.24, r * 0.08, 14, chestnut(s, r * 0.31, '#8a4420'))];

/** Trùng Khánh chestnuts: in a basket, in the burr, and roasted. */
export function draw(s) {
	const bamboo = basket(s, 500, 700, 900, 280, { colour: '#c98f48' });
	s.add(sky(s, '#e8a862', '#fbe8c0'), peaks(s, 540, ['#c9a88a', '#a0805e', '#7a6a4a'], 380), planks(s, 740, '#9a6536', '#472610'), shadow(s, 500, 1010, 430, 54), bamboo.back, foliage(s, 500, 520, 280, 180, 175, 365, 8, { length: [220, 280], width: [76, 92], veins: 11, colours: ['#a87a2e', '#7f8a3a', '#c08a34', '#5f8a3c'] }));
	s.add(heap(s, [[430, 3, 400, 620], [520, 5, 280, 740], [610, 6, 200, 800], [700, 6, 210, 790]], 92, (r) => chestnut(s, r, s.pick(['#7f3d1c', '#6d3216', '#8f4a22'])), { spin: 60 }), bamboo.front);
	s.add(shadow(s, 900, 1060, 210, 40), turn(900, 900, 0, burr(s, 210)), [[240, 1060, -20, 100], [430, 1090, 24, 92], [610, 1080, -8, 98]].map(([x, y, a, r]) => [shadow(s, x, y + r * 0.8, r, 22), turn(x, y, a, roasted(s, r))]), leafAt(s, 760, 1110, 6, 210, 80, { colour: '#b8843a', veins: 11 }), finish(s));
}
