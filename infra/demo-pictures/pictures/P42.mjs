import { behind, drops, leafAt } from '../lib/props.mjs';
import { circle, fx, mix, path, turn } from '../lib/scene.mjs';
import { finish, hills, planks, shadow, sky } from '../lib/stage.mjs';

/** One head of broccoli: stem, branches, and domes of tiny buds. */
function head(s, r) {
	const domes = [[-0.62, -0.05, 0.42], [0.62, -0.02, 0.42], [-0.34, -0.42, 0.46], [0.34, -0.44, 0.46], [0, -0.6, 0.44], [-0.76, 0.2, 0.3], [0.76, 0.2, 0.3], [-0.28, -0.04, 0.46], [0.3, -0.02, 0.46], [0.02, 0.16, 0.4]];
	const stem = `M${-r * 0.6} ${r * 0.18}C${-r * 0.3} ${r * 0.4} ${-r * 0.26} ${r * 0.7} ${-r * 0.3} ${r * 1.04}Q0 ${r * 1.16} ${r * 0.3} ${r * 1.04}C${r * 0.26} ${r * 0.7} ${r * 0.3} ${r * 0.4} ${r * 0.6} ${r * 0.18}Z`;
	return [behind(s, r * 0.8, 0.4), fx(s.puff(14, { shine: 0.3 }), path(stem, s.lin(0, 0, 1, 0, [0, '#d3e6a0'], [0.5, '#a8c870'], [1, '#6a9440']))), [-0.34, 0, 0.34].map((u) => path(`M${u * r * 0.5} ${r * 0.9}Q${u * r} ${r * 0.4} ${u * r * 1.6} ${r * 0.12}`, 'none', `stroke="#7fa84e" stroke-width="${r * 0.05}" opacity=".6"`)),
		domes.map(([x, y, q]) => {
			const R = r * q;
			const buds = Array.from({ length: 130 }, () => { const a = s.r(0, 6.283); const t = Math.sqrt(s.rnd()); return [Math.cos(a) * t * R, Math.sin(a) * t * R * 0.92, t]; }).sort((p, q2) => q2[2] - p[2]);
			return turn(x * r, y * r, 0, circle(R * 0.08, R * 0.16, R * 1.04, '#0f2a12', `opacity=".6" filter="${s.blur(9)}"`), circle(0, 0, R * 0.94, '#235a2a'), fx(s.puff(4, { shine: 0.16, depth: 1 }), buds.map(([bx, by]) => { const lit = Math.max(0, Math.min(1, 0.5 - (bx + by * 1.2) / R * 0.45)); return circle(bx, by, R * s.r(0.1, 0.15), mix(mix('#1f5a2c', '#5fae48', lit), s.pick(['#8fc85a', '#2f7a3a']), s.r(0, 0.22))); })));
		})];
}

/** Fresh Đà Lạt broccoli with dew. */
export function draw(s) {
	s.add(sky(s, '#a9cfe6', '#fdf3dc'), hills(s, 420, ['#b0cdb4', '#86b58a', '#5f9a66'], 160), planks(s, 760, '#c0905a', '#6a4222'));
	[[220, 820, 200], [260, 900, 170], [960, 860, -14], [900, 960, 16], [520, 980, 150], [640, 990, 30]].forEach(([x, y, a]) => s.add(leafAt(s, x, y, a, 260, 150, { colour: s.pick(['#6fa86a', '#5a9860', '#85b878']), veins: 6 })));
	s.add(shadow(s, 820, 960, 230, 40), turn(830, 610, 12, head(s, 270)), shadow(s, 400, 1060, 290, 50), turn(400, 620, -6, head(s, 350)));
	s.add(shadow(s, 820, 1120, 150, 28), turn(830, 980, 20, head(s, 150)), drops(s, 160, 380, 500, 420, 30, 8), drops(s, 650, 430, 340, 300, 14, 7), finish(s));
}
