import { at, circle, clipped, ellipse, fx, line, mix, path, rect } from './scene.mjs';

/** A drinking glass with something in it; (x, y) is the middle of its foot. */
export function glass(s, x, y, width, height, liquid, { level = 0.8, foam = null, inside = '' } = {}) {
	const w = width / 2;
	const f = w * 0.76;
	const ry = width * 0.11;
	const body = `M${-w} ${-height}L${-f} 0Q0 ${ry * 1.5} ${f} 0L${w} ${-height}A${w} ${ry} 0 0 1 ${-w} ${-height}Z`;
	const top = -height * level;
	const wl = f + (w - f) * level;
	const drink = `M${-wl * 0.94} ${top}L${-f * 0.93} -8Q0 ${ry * 1.3 - 8} ${f * 0.93} -8L${wl * 0.94} ${top}Z`;
	return at(x, y,
		path(body, '#ffffff', 'opacity=".22"'),
		path(drink, s.lin(0, 0, 1, 0, [0, mix(liquid, '#ffffff', 0.28)], [0.35, liquid], [1, mix(liquid, '#1d0a02', 0.42)])),
		clipped(s.clip(path(drink, '#000')), inside, ellipse(w * 0.4, -height * 0.15, w * 0.5, height * 0.2, mix(liquid, '#fff2b0', 0.7), `opacity=".5" filter="${s.blur(18)}"`)),
		ellipse(0, top, wl * 0.94, ry * 0.86, foam ?? mix(liquid, '#ffffff', 0.3)),
		ellipse(0, top, wl * 0.94, ry * 0.86, s.lin(0, 0, 1, 0, [0, '#ffffff', 0.35], [0.6, '#ffffff', 0], [1, '#1d0a02', 0.25])),
		path(`M${-w * 0.8} ${-height * 0.92}L${-f * 0.84} -24L${-f * 0.62} -18L${-w * 0.56} ${-height * 0.9}Z`, '#ffffff', `opacity=".55" filter="${s.blur(4)}"`),
		line(`M${w * 0.82} ${-height * 0.9}L${f * 0.84} -30`, '#ffffff', 5, 'opacity=".5"'),
		ellipse(0, -height, w, ry, 'none', 'stroke="#ffffff" stroke-width="5" opacity=".75"'),
		line(`M${-f} 0Q0 ${ry * 1.5} ${f} 0`, '#ffffff', 6, 'opacity=".6"'));
}

/** A glass bottle with a dark cap; (x, y) is the middle of its foot. */
export function bottle(s, x, y, width, height, liquid, { cap = '#7b1f1a', label = null, shoulder = 0.62, neck = 0.3, level = 0.93 } = {}) {
	const w = width / 2;
	const n = w * neck;
	const sh = -height * shoulder;
	const body = `M${-w} -20Q${-w} 0 ${-w + 20} 4Q0 22 ${w - 20} 4Q${w} 0 ${w} -20L${w} ${sh}C${w} ${sh - height * 0.13} ${n} ${sh - height * 0.13} ${n} ${sh - height * 0.24}L${n} ${-height}L${-n} ${-height}L${-n} ${sh - height * 0.24}C${-n} ${sh - height * 0.13} ${-w} ${sh - height * 0.13} ${-w} ${sh}Z`;
	return at(x, y,
		path(body, mix(liquid, '#ffffff', 0.6), 'opacity=".75"'),
		clipped(s.clip(path(body, '#000')),
			rect(-w, -height * level, width, height * 1.1, s.lin(0, 0, 1, 0, [0, mix(liquid, '#1d0500', 0.55)], [0.16, mix(liquid, '#ffdf80', 0.25)], [0.5, liquid], [0.8, mix(liquid, '#ffdf80', 0.18)], [1, mix(liquid, '#1d0500', 0.62)])),
			ellipse(w * 0.3, -height * 0.12, w * 0.6, height * 0.16, mix(liquid, '#fff0a0', 0.75), `opacity=".55" filter="${s.blur(22)}"`),
			rect(-w * 0.8, sh + 10, w * 0.22, -sh - 40, '#ffffff', `rx="20" opacity=".5" filter="${s.blur(6)}"`),
			rect(w * 0.72, sh, w * 0.1, -sh - 30, '#ffffff', `rx="8" opacity=".28" filter="${s.blur(4)}"`),
			rect(-n * 0.6, -height, n * 0.3, height * 0.3, '#ffffff', `opacity=".5" filter="${s.blur(3)}"`)),
		path(body, 'none', 'stroke="#ffffff" stroke-width="4" opacity=".45"'),
		label ? at(0, sh * 0.5, label) : '',
		at(0, -height, fx(s.puff(6, { shine: 0.5 }), rect(-n - 9, -height * 0.075, n * 2 + 18, height * 0.1, cap, 'rx="9"'))));
}

/** A paper label with a drawn emblem and no words. */
export const label = (s, width, height, paper, emblem) => [
	rect(-width / 2, -height / 2, width, height, s.lin(0, 0, 1, 0, [0, mix(paper, '#5a3a1a', 0.32)], [0.35, mix(paper, '#ffffff', 0.35)], [0.7, paper], [1, mix(paper, '#3a2410', 0.4)]), 'rx="12"'),
	rect(-width / 2 + 10, -height / 2 + 10, width - 20, height - 20, 'none', 'rx="7" stroke="#8a4a24" stroke-width="4" opacity=".7"'),
	emblem];

/** A wide-mouthed jar with a lid; (x, y) is the middle of its foot. */
export function jar(s, x, y, width, height, filling, { lid = '#b8342a', level = 0.84, inside = '', paper = null } = {}) {
	const w = width / 2;
	const body = `M${-w} -24Q${-w} 6 ${-w + 34} 8Q0 24 ${w - 34} 8Q${w} 6 ${w} -24L${w} ${-height * 0.78}Q${w} ${-height * 0.9} ${w * 0.86} ${-height * 0.92}L${-w * 0.86} ${-height * 0.92}Q${-w} ${-height * 0.9} ${-w} ${-height * 0.78}Z`;
	return at(x, y,
		path(body, '#ffffff', 'opacity=".35"'),
		clipped(s.clip(path(body, '#000')),
			rect(-w, -height * level, width, height, s.lin(0, 0, 1, 0, [0, mix(filling, '#1d0500', 0.45)], [0.25, mix(filling, '#fff0c0', 0.22)], [0.55, filling], [1, mix(filling, '#1d0500', 0.5)])),
			inside,
			rect(-w * 0.84, -height * 0.84, w * 0.2, height * 0.74, '#ffffff', `rx="16" opacity=".5" filter="${s.blur(7)}"`),
			rect(w * 0.74, -height * 0.8, w * 0.1, height * 0.68, '#ffffff', `rx="8" opacity=".35" filter="${s.blur(4)}"`)),
		path(body, 'none', 'stroke="#ffffff" stroke-width="5" opacity=".5"'),
		paper ? at(0, -height * 0.42, paper) : '',
		fx(s.puff(9, { shine: 0.5 }), rect(-w * 0.94, -height * 1.04, w * 1.88, height * 0.15, lid, 'rx="16"')),
		Array.from({ length: 17 }, (_, i) => rect(-w * 0.88 + i * w * 0.11, -height * 1.02, 5, height * 0.11, mix(lid, '#000000', 0.4), 'opacity=".35" rx="2"')));
}

/** A stoneware cup or pot body turned on the wheel. */
export const clay = (s, d, colour, more = []) => [fx(s.puff(18, { shine: 0.34, exponent: 10, depth: 0.7 }), fx(s.skin('0.05 0.22', 0.7, { seed: 12, strength: 0.7 }), path(d, s.lin(0, 0, 1, 0, [0, mix(colour, '#ffd7a0', 0.25)], [0.4, colour], [1, mix(colour, '#160602', 0.55)])))), more];

export { circle };
