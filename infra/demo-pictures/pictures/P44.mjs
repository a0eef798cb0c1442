import { behind, drops, leafAt } from '../lib/props.mjs';
import { circle, clipped, ellipse, fx, g, line, mix, path, rect, smooth, turn } from '../lib/scene.mjs';
import { finish, shadow, sky } from '../lib/stage.mjs';

const plated = (s, points, colour, size) => {
	const d = smooth(points);
	return [path(d, '#14180a', `opacity=".45" transform="translate(8 16)" filter="${s.blur(9)}"`), fx(s.puff(size, { shine: 0.55, exponent: 18 }), fx(s.skin('0.045', 2, { octaves: 3, seed: 33, strength: 0.55 }), path(d, s.lin(0, 0, 0.5, 1, [0, mix(colour, '#f0e6a0', 0.45)], [0.5, colour], [1, mix(colour, '#14180a', 0.45)]))))];
};

/** One side of the crab: k is 1 for the right, -1 for the left. */
const side = (s, k) => {
	const piece = (points, colour, size) => plated(s, points.map(([x, y]) => [x * k, y]), colour, size);
	return [
		piece([[230, 110], [320, 150], [390, 220], [350, 262], [290, 220], [210, 180]], '#6f8a4a', 8),
		piece([[362, 216], [420, 250], [462, 320], [440, 366], [390, 336], [346, 268]], '#8a9a52', 8),
		[[64, 300, 150], [22, 336, 90], [-24, 340, 30]].map(([y, reach, drop]) => [
			piece([[230, y], [300, y - 52], [reach + 60, y - 44], [reach + 90, y - 10], [300, y - 6], [240, y + 36]], '#748c4c', 8),
			piece([[reach + 62, y - 42], [reach + 100, y - 26], [reach + 142, y + 50 + drop * 0.3], [reach + 118, y + 60 + drop * 0.3], [reach + 68, y - 6]], '#8a9a52', 6),
			piece([[reach + 114, y + 46 + drop * 0.3], [reach + 144, y + 46 + drop * 0.3], [reach + 118, y + 120 + drop * 0.5], [reach + 106, y + 100 + drop * 0.5]], '#a8844a', 5)]),
		piece([[190, -120], [260, -190], [340, -200], [380, -160], [340, -110], [240, -70]], '#6a8648', 12),
		piece([[320, -230], [390, -250], [436, -200], [410, -140], [350, -130], [310, -180]], '#73904e', 12),
		piece([[350, -230], [440, -220], [470, -310], [440, -410], [360, -440], [290, -400], [280, -310], [310, -250]], '#66844a', 18),
		piece([[420, -390], [450, -450], [400, -530], [300, -560], [220, -530], [300, -510], [340, -470], [350, -420]], '#a86a38', 10),
		piece([[290, -370], [250, -400], [180, -440], [150, -500], [200, -480], [270, -460], [330, -420]], '#b8783e', 9),
		[[250, -505], [290, -490], [322, -462], [232, -462], [266, -446]].map(([x, y]) => circle(x * k, y, 9, '#f6ecd0')),
	];
};

/** A live mud crab of Cà Mau, tied with reed, mangroves behind. */
export function draw(s) {
	s.add(sky(s, '#8fc4b8', '#f3edc4'), fx(s.blur(4), rect(0, 300, 1200, 200, s.lin(0, 0, 0, 1, [0, '#a3ccb4'], [1, '#7fa088'])), Array.from({ length: 7 }, (_, i) => { const x = i * 190 + s.r(-30, 30); return [line(`M${x} 20L${x} 260`, '#5a4430', 24), [-90, -50, 50, 100].map((d) => line(`M${x} ${190 + s.r(-30, 40)}Q${x + d * 0.8} 250 ${x + d} 400`, '#5a4430', 12)), Array.from({ length: 9 }, () => ellipse(x + s.r(-110, 110), s.r(-20, 120), s.r(50, 90), s.r(30, 50), s.pick(['#3f7a48', '#5a9a58', '#2f6238'])))]; })));
	s.add(fx(s.skin('0.02', 3, { octaves: 3, seed: 41, strength: 0.55 }), path('M-20 450Q300 410 600 440T1220 430L1220 1220L-20 1220Z', s.lin(0, 0, 0, 1, [0, '#c9b284'], [0.4, '#a88c5c'], [1, '#6a4f32']))), fx(s.blur(3), Array.from({ length: 16 }, () => ellipse(s.r(0, 1200), s.r(480, 1180), s.r(40, 130), 9, '#f3edcc', 'opacity=".3"'))));
	s.add(shadow(s, 610, 860, 520, 190, 0.5));
	s.add(turn(600, 740, 0, g('scale(1.06)', side(s, 1), side(s, -1))));
	const shell = smooth([[0, -186], [70, -190], [160, -176], [250, -138], [330, -70], [356, 0], [300, 80], [190, 160], [80, 196], [0, 200], [-80, 196], [-190, 160], [-300, 80], [-356, 0], [-330, -70], [-250, -138], [-160, -176], [-70, -190]]);
	const teeth = [-1, 1].map((k) => [0, 1, 2, 3, 4, 5].map((i) => path(`M${k * (150 + i * 36)} ${-170 + i * i * 4 + i * 10}l${k * 36} ${-30 + i * 3}l${k * 2} ${46}Z`, '#8a8a44')));
	s.add(turn(600, 740, 0, behind(s, 300, 0.5), teeth, fx(s.puff(36, { shine: 0.5, exponent: 14 }), fx(s.skin('0.03', 2.4, { octaves: 3, seed: 35, strength: 0.6 }), path(shell, s.rad(0.4, 0.3, 0.75, [0, '#b8bd72'], [0.45, '#718c54'], [1, '#3a4f30'])))),
		clipped(s.clip(path(shell, '#000')), line('M-150 -40Q-60 20 0 -20Q60 20 150 -40M-110 80Q0 30 110 80M-60 -20Q-90 50 -40 120M60 -20Q90 50 40 120', '#26361a', 12, `opacity=".5" filter="${s.blur(4)}"`), ellipse(-140, -90, 120, 40, '#fffbe0', `opacity=".5" transform="rotate(-20 -140 -90)" filter="${s.blur(16)}"`), Array.from({ length: 70 }, () => circle(s.r(-340, 340), s.r(-170, 190), s.r(2, 6), '#e3dfa8', 'opacity=".35"'))),
		[-1, 1].map((k) => [line(`M${k * 52} -180l${k * 16} -34`, '#6f8450', 17), circle(k * 70, -220, 21, '#1d1a14'), circle(k * 70 - 6, -227, 6.5, '#ffffff'), line(`M${k * 22} -190q${k * 20} -60 ${k * 50} -90`, '#a8844a', 5)])));
	s.add([['M330 500Q460 640 600 660Q740 640 870 500', 24], ['M300 600Q600 700 900 600', 22], ['M470 560Q430 760 520 930M730 560Q770 760 680 930', 20]].map(([d, w]) => [line(d, '#5d4a14', w, 'opacity=".5" transform="translate(4 10)"'), line(d, '#cdb25c', w), line(d, '#f3e6ac', w * 0.3, 'transform="translate(-2 -5)"')]), fx(s.puff(5), circle(600, 660, 30, '#b89a4a')));
	s.add(leafAt(s, 110, 1120, -20, 230, 90, { colour: '#4f9a48' }), leafAt(s, 1090, 1120, 200, 210, 84, { colour: '#6aa850' }), drops(s, 380, 620, 440, 260, 14, 8), finish(s));
}
