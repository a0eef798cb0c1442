import { behind, drops } from '../lib/props.mjs';
import { clipped, ellipse, fx, line, mix, path, smooth, turn } from '../lib/scene.mjs';
import { finish, hills, planks, shadow, sky } from '../lib/stage.mjs';

/** An ear of waxy corn, tip up, its husk pulled down. */
function corn(s, r, length) {
	const cob = smooth([[0, -1], [0.5, -0.84], [0.86, -0.4], [1, 0.2], [0.96, 0.8], [0.6, 1.04], [-0.6, 1.04], [-0.96, 0.8], [-1, 0.2], [-0.86, -0.4], [-0.5, -0.84]].map(([x, y]) => [x * r, y * length]));
	const kernels = [];
	for (let row = 0; row < 27; row++) {
		const v = -0.97 + row * 0.075;
		for (let col = 0; col < 9; col++) {
			const a = -1.36 + 2.72 * (col + 0.5) / 9;
			const half = r * Math.min(1, 0.42 + Math.sqrt(Math.max(0, v + 1)) * 0.62);
			const w = Math.cos(a) * half * 0.4 + 4;
			const c = s.pick(['#fff6da', '#fbeec6', '#f6e4b0', '#fffbec']);
			kernels.push(turn(Math.sin(a) * half * 1.02, v * length, 0, ellipse(1, 3, w * 0.56, length * 0.047, '#a8843c'), ellipse(0, 0, w * 0.54, length * 0.043, s.rad(0.36, 0.3, 0.8, [0, '#ffffff'], [0.5, c], [1, mix(c, '#c99a3c', 0.6)]))));
		}
	}
	const husk = (a, w, l, c) => turn(0, length * 0.98, a, path(`M${-w} 0C${-w * 1.5} ${-l * 0.4} ${-w * 0.5} ${-l * 0.8} ${w * 0.2} ${-l}C${w * 0.7} ${-l * 0.7} ${w * 1.5} ${-l * 0.4} ${w} 0Q0 ${w * 0.8} ${-w} 0Z`, '#1d2a08', `opacity=".4" transform="translate(6 8)" filter="${s.blur(6)}"`), fx(s.puff(6, { shine: 0.2, depth: 0.6 }), path(`M${-w} 0C${-w * 1.5} ${-l * 0.4} ${-w * 0.5} ${-l * 0.8} ${w * 0.2} ${-l}C${w * 0.7} ${-l * 0.7} ${w * 1.5} ${-l * 0.4} ${w} 0Q0 ${w * 0.8} ${-w} 0Z`, s.lin(0, 0, 1, 0, [0, mix(c, '#f3f6c0', 0.4)], [0.5, c], [1, mix(c, '#1d3a0c', 0.4)]))), [-0.6, -0.25, 0.1, 0.45].map((u) => line(`M${u * w} -6Q${u * w * 1.5} ${-l * 0.5} ${w * 0.15} ${-l * 0.94}`, mix(c, '#f3ffd0', 0.5), 3, 'opacity=".5"')));
	return [husk(-40, r * 0.6, length * 1.2, '#7fb04a'), husk(40, r * 0.6, length * 1.2, '#6aa040'), Array.from({ length: 26 }, (_, i) => line(`M${(i - 13) * 3} ${-length * 0.94}q${(i - 13) * 5} ${-60} ${(i - 13) * 7 + s.r(-20, 20)} ${-s.r(90, 130)}`, s.pick(['#b8743a', '#d9a85a', '#8a4a24']), 3)),
		path(cob, '#b8923f'), clipped(s.clip(path(cob, '#000')), kernels, path(cob, s.lin(0, 0, 1, 0, [0, '#5d3a08', 0.4], [0.3, '#ffffff', 0.16], [0.6, '#5d3a08', 0], [1, '#5d3a08', 0.62]))), husk(-22, r * 0.62, length * 0.96, '#8fbf58'), husk(24, r * 0.62, length * 0.92, '#77ab48'), husk(0, r * 0.8, length * 0.6, '#9acb66'), line(`M0 ${length * 1.02}l0 50`, '#a8b86a', r * 0.44)];
}

/** Waxy corn from the Cẩm Nam island. */
export function draw(s) {
	s.add(sky(s, '#f3a45a', '#ffe9b0'), hills(s, 470, ['#d9a86a', '#8fa85a', '#5f8a48'], 100), planks(s, 760, '#a8784a', '#573419'));
	s.add(shadow(s, 600, 1090, 500, 54));
	[[300, 640, -26, 92, 300], [900, 640, 26, 92, 300], [460, 600, -11, 98, 330], [750, 600, 12, 98, 330]].forEach(([x, y, a, r, l]) => s.add(turn(x, y, a, behind(s, r, 0.4), corn(s, r, l))));
	s.add(turn(605, 640, 1, behind(s, 110, 0.5), corn(s, 112, 356)), line('M428 930Q606 1000 790 930', '#c9a860', 30), line('M430 922Q606 990 788 922', '#f6e6b8', 9), drops(s, 520, 380, 170, 400, 12, 7), finish(s));
}
