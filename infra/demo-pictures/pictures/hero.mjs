import { bicycle, clerk, house, palm, parcel } from '../lib/countryside.mjs';
import { citrusHalf, lychee, orange } from '../lib/fruit.mjs';
import { heap } from '../lib/heap.mjs';
import { pineapple } from '../lib/orchard.mjs';
import { basket, foliage, leafAt } from '../lib/props.mjs';
import { circle, ellipse, fx, g, line, mix, path, rect, scaled } from '../lib/scene.mjs';
import { shadow } from '../lib/stage.mjs';
import { dragonFruit, mango, pomelo } from '../lib/tropical.mjs';

const W = 1440;
const H = 960;

const ridge = (s, y, height, colour, step) => {
	const [p, q] = [s.r(0, 6), s.r(0, 6)];
	let d = `M-20 ${H}`;
	for (let x = -20; x <= W + 20; x += 20) {
		d += `L${x} ${(y - height * (Math.sin(x / step + p) * 0.6 + Math.sin(x / (step * 0.43) + q) * 0.4)).toFixed(1)}`;
	}
	return path(`${d}L${W + 20} ${H}Z`, s.lin(0, 0, 0, 1, [0, mix(colour, '#fff3c9', 0.1)], [0.4, mix(colour, '#fdf2cf', 0.4)], [1, colour]));
};

/** Terraces of paddy, green and ripe, in bands along the valley. */
const paddies = (s) => Array.from({ length: 11 }, (_, i) => {
	const y = 440 + i * i * 3.6 + i * 14;
	const c = ['#a9c85a', '#e6c552', '#86b84e', '#d9b53e', '#98c258'][i % 5];
	return [path(`M-20 ${y}Q${300 + i * 20} ${y - 46} ${720} ${y + 4}T${W + 20} ${y - 20}L${W + 20} ${H}L-20 ${H}Z`, s.lin(0, 0, 1, 0, [0, mix(c, '#fff3b0', 0.35)], [0.5, c], [1, mix(c, '#3f6a2a', 0.25)])), line(`M-20 ${y}Q${300 + i * 20} ${y - 46} ${720} ${y + 4}T${W + 20} ${y - 20}`, '#4f7a34', 3 + i * 0.4, 'opacity=".55"')];
});

function fruit(s) {
	const back = basket(s, 1180, 690, 420, 170, { colour: '#cf9a4c', rows: 5 });
	const front = basket(s, 960, 800, 380, 140, { colour: '#b98445', rows: 5 });
	return [
		shadow(s, 1190, 880, 240, 30), back.back, foliage(s, 1180, 610, 130, 90, 170, 370, 8, { length: [100, 140], width: [44, 56] }),
		scaled(1060, 560, 1, g('rotate(-8)', pineapple(s, 74, 100, { skin: '#f5b021' }))), scaled(1290, 620, 1, pomelo(s, 82, '#b9cc3e')), scaled(1180, 590, 1, dragonFruit(s, 78)), scaled(1252, 690, 0.95, g('rotate(60)', mango(s, 76, '#ffb31c'))), heap(s, [[680, 3, 1060, 1190]], 50, (r) => orange(s, r, s.pick(['#f78a12', '#f27c0c']))), back.front,
		shadow(s, 960, 945, 220, 26), front.back, foliage(s, 960, 740, 120, 80, 180, 360, 7, { length: [90, 120], width: [34, 44] }), heap(s, [[690, 3, 900, 1030], [745, 5, 830, 1090], [800, 5, 820, 1100]], 42, (r) => lychee(s, r, { colour: s.pick(['#d42a30', '#c41f2d', '#dd3a30']) })), front.front,
		shadow(s, 1240, 935, 90, 16), scaled(1236, 862, 1, citrusHalf(s, 80, { count: 10, flesh: '#f2727e', deep: '#c2324e', rind: '#5f9a36', pith: '#fdeee0', pithWidth: 0.12 })), shadow(s, 1370, 935, 60, 14), scaled(1366, 884, 1, orange(s, 56)), leafAt(s, 1130, 920, 4, 110, 44),
	];
}

/** A valley of paddies, a clerk with a loaded bicycle, and the harvest waiting by the road. */
export function draw(s) {
	s.add(rect(0, 0, W, H, s.lin(0, 0, 0, 1, [0, '#8ecbe0'], [0.3, '#cfe9e2'], [0.5, '#fff0c6'], [1, '#fff0c6'])), circle(360, 300, 150, '#fff6d0', `opacity=".9" filter="${s.blur(60)}"`), circle(360, 300, 62, '#fffbe6', `filter="${s.blur(6)}"`));
	s.add(fx(s.blur(7), [[900, 120, 190], [1010, 140, 150], [180, 110, 150], [1250, 200, 130]].map(([x, y, w]) => [ellipse(x, y, w, 22, '#ffffff', 'opacity=".75"'), ellipse(x - 30, y - 18, w * 0.55, 24, '#ffffff', 'opacity=".8"')])));
	s.add(fx(s.blur(3), ridge(s, 340, 110, '#a9c6cf', 190), ridge(s, 392, 84, '#86b2a4', 140)), fx(s.blur(1.4), ridge(s, 452, 46, '#5f9a70', 110)), paddies(s));
	s.add(path('M760 470Q820 560 690 640Q560 720 640 960L880 960Q760 740 830 640Q900 560 800 470Z', s.lin(0, 0, 0, 1, [0, '#dff3ee'], [0.5, '#8fcfd0'], [1, '#5fa8b0'])), Array.from({ length: 16 }, (_, i) => ellipse(760 - i * 2 + s.r(-30, 30), 500 + i * 20, 20 + i * 2, 2.4, '#ffffff', 'opacity=".6"')));
	s.add(palm(s, 945, 560, 240, 24), palm(s, 1000, 570, 190, -16), palm(s, 1350, 560, 230, -26), house(s, 600, 566, 0.62), palm(s, 800, 560, 190, 14), palm(s, 585, 560, 160, -10), palm(s, 1300, 590, 190, 20), palm(s, 60, 520, 120, 10), palm(s, 110, 524, 96, -8));
	s.add(Array.from({ length: 9 }, (_, i) => ellipse(960 + i * 48, 590 + s.r(-6, 8), s.r(30, 46), s.r(18, 28), s.pick(['#4f8f48', '#6aa850', '#3f7d40']))));
	s.add(path('M-20 800Q300 720 700 790T1460 800L1460 980L-20 980Z', s.lin(0, 0, 0, 1, [0, '#e9c68a'], [1, '#b98850'])), line('M-20 800Q300 720 700 790T1460 800', '#6f9a44', 14), Array.from({ length: 90 }, () => { const x = s.r(-10, W); return line(`M${x} ${805 - 40 * Math.exp(-(((x - 320) / 300) ** 2)) + s.r(-6, 8)}q${s.r(-8, 8)} -16 ${s.r(-14, 14)} ${-s.r(22, 40)}`, s.pick(['#5f9a3c', '#86b84e', '#4a8038']), 4); }), Array.from({ length: 40 }, () => ellipse(s.r(0, W), s.r(830, 955), s.r(8, 26), s.r(2, 4), '#8a5f34', 'opacity=".3"')));
	s.add(shadow(s, 400, 905, 300, 26, 0.55), scaled(260, 902, 1.16, bicycle(s), parcel(s, -24, -178, 116, 74, '#c99a62'), parcel(s, -34, -252, 84, 50, '#d9ae78'), clerk(s)));
	s.add(scaled(560, 690, 0.9, g('translate(0 0)', path('M-52 0L52 0L42 64L-42 64Z', '#b98445'), [[-30, -8], [0, -16], [30, -8], [-14, 6], [16, 6]].map(([x, y]) => circle(x, y, 19, s.rad(0.36, 0.32, 0.7, [0, '#ffd27a'], [0.5, '#f28c1c'], [1, '#a8480a'])))), path('M-54 0L54 0L50 18L-50 18Z', '#d9a552'), line('M-30 18L-34 62M0 18L0 62M30 18L34 62', '#8a5a24', 4)));
	s.add(fruit(s), rect(0, 0, W, H, s.rad(0.5, 0.45, 0.8, [0.6, '#3a1c05', 0], [1, '#3a1c05', 0.28])));
}
