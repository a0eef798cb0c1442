import { hookTea, mound } from '../lib/pantry.mjs';
import { leafAt, scatter, steam } from '../lib/props.mjs';
import { at, ellipse, fx, line, path, turn } from '../lib/scene.mjs';
import { finish, hills, planks, shadow, sky } from '../lib/stage.mjs';
import { clay } from '../lib/vessels.mjs';

const cup = (s, x, y, w) => at(x, y, ellipse(w * 0.08, w * 0.62, w * 0.5, 24, '#1d0c04', `opacity=".5" filter="${s.blur(12)}"`), path(`M${-w / 2} 0Q${-w * 0.44} ${w * 0.5} ${-w * 0.22} ${w * 0.6}L${w * 0.22} ${w * 0.6}Q${w * 0.44} ${w * 0.5} ${w / 2} 0Z`, s.lin(0, 0, 1, 0, [0, '#e9e2d2'], [0.3, '#ffffff'], [1, '#b3a68e'])), ellipse(0, 0, w / 2, w * 0.15, '#fffdf6'), ellipse(0, 4, w * 0.45, w * 0.125, s.lin(0, 0, 1, 1, [0, '#d9d66a'], [0.6, '#b5bb3c'], [1, '#8f9a2a'])), ellipse(-w * 0.14, 0, w * 0.16, w * 0.03, '#ffffff', 'opacity=".7"'));

/** Tân Cương tea: a clay pot, jade-gold cups and hook-shaped leaves. */
export function draw(s) {
	const pot = 'M-250 0C-260 -150 -150 -230 0 -230C150 -230 260 -150 250 0C244 130 150 196 0 200C-150 196 -244 130 -250 0Z';
	s.add(sky(s, '#a9d6d0', '#f6f3cf'), hills(s, 420, ['#8fc08a', '#5fa060', '#3f8548'], 150), Array.from({ length: 6 }, (_, r) => line(`M-20 ${560 + r * 34}Q300 ${500 + r * 34} 600 ${556 + r * 34}T1220 ${540 + r * 34}`, '#2a6a36', 12, `opacity=".55" filter="${s.blur(4)}"`)), planks(s, 750, '#a8703c', '#573016'));
	s.add(shadow(s, 420, 960, 300, 50), at(420, 740, path('M-210 -90C-330 -150 -400 -60 -360 30C-340 90 -290 110 -220 96L-226 60C-280 70 -320 30 -322 -30C-324 -80 -270 -90 -206 -40Z', s.lin(0, 0, 1, 1, [0, '#b8663c'], [1, '#5d2412'])), clay(s, 'M200 -40C280 -60 300 -160 350 -200L390 -176C370 -100 350 40 210 70Z', '#a8532e'), clay(s, pot, '#a8532e'), ellipse(0, -214, 128, 30, '#6a2c16'), clay(s, 'M-122 -222Q0 -300 122 -222Q0 -190 -122 -222Z', '#b8623a'), fx(s.puff(6, { shine: 0.5 }), ellipse(0, -276, 32, 26, '#b8623a')), path('M-150 -20C-60 -60 60 -60 150 -20', 'none', 'stroke="#d9946a" stroke-width="5" opacity=".6"'), turn(-20, 40, 0, leafAt(s, -60, 0, -30, 120, 50, { colour: '#8a3f22' }))));
	s.add(cup(s, 830, 800, 230), cup(s, 1040, 880, 210), steam(s, 830, 770, 220));
	s.add(path('M130 1120Q150 960 420 960Q640 970 690 1060L880 1046Q900 1060 880 1076L690 1090Q640 1180 400 1180Q170 1180 130 1120Z', '#1d0c04', `opacity=".5" transform="translate(8 20)" filter="${s.blur(14)}"`), fx(s.puff(10, { shine: 0.2 }), path('M130 1120Q150 960 420 960Q640 970 690 1060L880 1046Q900 1060 880 1076L690 1090Q640 1180 400 1180Q170 1180 130 1120Z', '#d8b06a')));
	s.add(mound(s, 400, 1090, 230, 110, '#1a2414', 240, () => hookTea(s, 36)), scatter(s, 900, 1120, 150, 34, 16, () => hookTea(s, 36)), leafAt(s, 980, 1080, -24, 180, 66, { colour: '#5aa048' }), leafAt(s, 985, 1085, -60, 150, 54, { colour: '#7fbb5a' }), finish(s));
}
