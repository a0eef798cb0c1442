import { chilli } from '../lib/pantry.mjs';
import { bowlFront, leafAt, mouth, steam } from '../lib/props.mjs';
import { at, circle, clipped, ellipse, fx, line, path, turn } from '../lib/scene.mjs';
import { finish, peaks, planks, shadow, sky } from '../lib/stage.mjs';

function bundle(s, length, w) {
	const strands = Array.from({ length: 46 }, (_, i) => { const v = (i / 45 - 0.5) * 2; const y = v * w; return line(`M${-length / 2 + s.r(-14, 14)} ${y + s.r(-5, 5)}Q0 ${y * 0.82 + s.r(-4, 4)} ${length / 2 + s.r(-14, 14)} ${y + s.r(-5, 5)}`, s.pick(['#e6ddc4', '#d3c8a8', '#f6f0dc', '#b9ad8a', '#c9bf9f']), s.r(5, 8)); });
	return [path(`M${-length / 2} ${-w}Q0 ${-w * 0.8} ${length / 2} ${-w}L${length / 2} ${w}Q0 ${w * 0.8} ${-length / 2} ${w}Z`, '#7a6f50'), strands, path(`M${-length / 2} ${w * 0.1}Q0 ${w * 0.1} ${length / 2} ${w * 0.1}L${length / 2} ${w}Q0 ${w * 0.8} ${-length / 2} ${w}Z`, '#4a3a1c', `opacity=".3" filter="${s.blur(10)}"`),
		[-0.24, 0.24].map((u) => [path(`M${u * length - 20} ${-w * 0.94}Q${u * length} ${-w} ${u * length + 20} ${-w * 0.94}L${u * length + 20} ${w * 0.94}Q${u * length} ${w} ${u * length - 20} ${w * 0.94}Z`, s.lin(0, 0, 0, 1, [0, '#c9504a'], [0.4, '#b0302e'], [1, '#6a1218']))])];
}

/** Bắc Kạn canna noodles: dried bundles and a hot bowl. */
export function draw(s) {
	s.add(sky(s, '#9fcfd0', '#f6ecc8'), peaks(s, 500, ['#a8c4ba', '#7aa08a', '#52805e'], 340), planks(s, 690, '#b5803f', '#5f3819'));
	s.add(shadow(s, 380, 760, 340, 40), turn(380, 650, -4, bundle(s, 640, 78)), turn(420, 520, 5, bundle(s, 600, 74)), leafAt(s, 740, 560, -30, 240, 120, { colour: '#5a9a48' }), leafAt(s, 760, 580, 4, 220, 110, { colour: '#3f8040' }));
	s.add(shadow(s, 720, 1110, 370, 54), mouth(s, 720, 790, 860, '#efe6d2', 0.12), ellipse(720, 800, 400, 84, s.lin(0, 0, 1, 1, [0, '#f0cf86'], [1, '#c08a3a'])));
	const noodles = Array.from({ length: 90 }, () => { const x = 720 + s.r(-330, 330); const y = 792 + s.r(-46, 46); return line(`M${x} ${y}q${s.r(-60, 60)} ${s.r(-34, 10)} ${s.r(-110, 110)} ${s.r(-16, 20)}t${s.r(-80, 80)} ${s.r(-14, 20)}`, s.pick(['#efe6cf', '#d9cfb4', '#fbf6e6', '#c4b894']), s.r(6, 9), 'opacity=".92"'); });
	s.add(clipped(s.clip(ellipse(720, 796, 398, 92, '#000')), noodles, Array.from({ length: 10 }, () => circle(s.r(420, 1020), s.r(760, 850), s.r(8, 18), '#ffe9a8', 'opacity=".55"'))));
	s.add(fx(s.puff(7, { shine: 0.4 }), [[610, 770, -16], [690, 752, 8], [780, 770, 20]].map(([x, y, a]) => turn(x, y, a, path('M-78 0Q-60 -34 0 -36Q66 -34 82 -4Q60 26 0 28Q-56 28 -78 0Z', '#f3dcae')))), [[610, 752], [690, 734], [780, 752]].map(([x, y]) => line(`M${x - 50} ${y}q50 -14 100 4`, '#d9a04a', 10, 'opacity=".8"')));
	s.add(Array.from({ length: 34 }, () => at(s.r(540, 900), s.r(742, 820), ellipse(0, 0, s.r(9, 14), s.r(6, 9), s.pick(['#5aa044', '#8fc45a', '#3f8a3a'])), ellipse(0, 0, 4, 3, '#d9ecc0'))), turn(880, 780, 20, chilli(s, 110)), turn(930, 800, -30, leafAt(s, 0, 0, -40, 90, 46, { colour: '#4f9a40' })), bowlFront(s, 720, 790, 860, 330, { band: '#2a6a5a' }), steam(s, 720, 720, 330));
	s.add(line('M1010 1080L420 1180', '#6a3a1c', 18), line('M1030 1110L440 1200', '#7f4a26', 18), finish(s));
}
