/** A 1200 by 1200 picture: collects definitions once, keeps a seeded random source so a picture never changes. */
export const SIZE = 1200;

const num = (v) => +v.toFixed(2);

export class Scene {

	constructor(seed, width = SIZE, height = SIZE) {
		this.width = width;
		this.height = height;
		this.state = seed * 2654435761 >>> 0;
		this.defs = new Map();
		this.parts = [];
	}

	rnd() {
		this.state = (this.state + 0x6D2B79F5) | 0;
		let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}

	r(a, b) {
		return a + (b - a) * this.rnd();
	}

	pick(list) {
		return list[Math.floor(this.rnd() * list.length)];
	}

	def(make) {
		const key = make('@');
		if (!this.defs.has(key)) {
			this.defs.set(key, 'd' + this.defs.size.toString(36));
		}
		return this.defs.get(key);
	}

	lin(x1, y1, x2, y2, ...stops) {
		return `url(#${this.def((id) => `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopList(stops)}</linearGradient>`)})`;
	}

	rad(cx, cy, r, ...stops) {
		return `url(#${this.def((id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopList(stops)}</radialGradient>`)})`;
	}

	blur(sd) {
		return `url(#${this.def((id) => `<filter id="${id}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${sd}"/></filter>`)})`;
	}

	/** Gives any silhouette a body: its blurred outline is a height map lit from the upper left. */
	puff(size, { shine = 0.45, exponent = 18, depth = 1, ambient = 0.16 } = {}) {
		return `url(#${this.def((id) => `<filter id="${id}" x="-15%" y="-15%" width="130%" height="130%" color-interpolation-filters="sRGB">
<feGaussianBlur in="SourceAlpha" stdDeviation="${size}" result="h"/>
<feDiffuseLighting in="h" surfaceScale="${num(size * 1.9 * depth)}" diffuseConstant="1.16" lighting-color="#fff" result="d0"><feDistantLight azimuth="232" elevation="56"/></feDiffuseLighting>
<feGaussianBlur in="d0" stdDeviation="${num(Math.max(0.6, size / 9))}" result="d"/>
<feComposite in="SourceGraphic" in2="d" operator="arithmetic" k1="${1 - ambient}" k2="${ambient}" result="lit"/>
<feSpecularLighting in="h" surfaceScale="${num(size * 1.5 * depth)}" specularConstant="${shine}" specularExponent="${exponent}" lighting-color="#fff6dc" result="s0"><feDistantLight azimuth="228" elevation="50"/></feSpecularLighting>
<feGaussianBlur in="s0" stdDeviation="${num(Math.max(0.6, size / 9))}" result="s"/>
<feComposite in="lit" in2="s" operator="arithmetic" k2="1" k3="1" result="o"/>
<feComposite in="o" in2="SourceAlpha" operator="in"/></filter>`)})`;
	}

	/** Skin texture: noise lit from the upper left, multiplied on what is drawn. */
	skin(frequency, depth, { octaves = 2, seed = 3, type = 'fractalNoise', strength = 1 } = {}) {
		return `url(#${this.def((id) => `<filter id="${id}" x="-2%" y="-2%" width="104%" height="104%" color-interpolation-filters="sRGB">
<feTurbulence type="${type}" baseFrequency="${frequency}" numOctaves="${octaves}" seed="${seed}" result="n"/>
<feColorMatrix in="n" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0" result="a"/>
<feDiffuseLighting in="a" surfaceScale="${depth}" diffuseConstant="1.16" lighting-color="#fff" result="d"><feDistantLight azimuth="232" elevation="59"/></feDiffuseLighting>
<feComposite in="SourceGraphic" in2="d" operator="arithmetic" k1="${strength}" k2="${num(1 - strength)}" result="o"/>
<feComposite in="o" in2="SourceAlpha" operator="in"/></filter>`)})`;
	}

	clip(path) {
		return `url(#${this.def((id) => `<clipPath id="${id}">${path}</clipPath>`)})`;
	}

	add(...parts) {
		this.parts.push(...parts);
		return this;
	}

	svg() {
		const defs = [...this.defs].map(([text, id]) => text.replace('id="@"', `id="${id}"`)).join('\n');
		return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.width} ${this.height}" width="${this.width}" height="${this.height}">\n<defs>${defs}</defs>\n<g style="filter:saturate(1.2) contrast(1.05) brightness(1.04)">\n${this.parts.flat(9).join('\n')}\n</g>\n</svg>\n`;
	}

}

const stopList = (stops) => stops.map(([offset, colour, opacity]) =>
	`<stop offset="${offset}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`).join('');

export const g = (transform, ...parts) => `<g transform="${transform}">${parts.flat(9).join('')}</g>`;
export const at = (x, y, ...parts) => g(`translate(${num(x)} ${num(y)})`, ...parts);
export const turn = (x, y, angle, ...parts) => g(`translate(${num(x)} ${num(y)}) rotate(${num(angle)})`, ...parts);
export const scaled = (x, y, s, ...parts) => g(`translate(${num(x)} ${num(y)}) scale(${num(s)})`, ...parts);
export const fx = (filter, ...parts) => `<g filter="${filter}">${parts.flat(9).join('')}</g>`;
export const clipped = (clip, ...parts) => `<g clip-path="${clip}">${parts.flat(9).join('')}</g>`;
export const fade = (opacity, ...parts) => `<g opacity="${opacity}">${parts.flat(9).join('')}</g>`;
export const blend = (mode, ...parts) => `<g style="mix-blend-mode:${mode}">${parts.flat(9).join('')}</g>`;

export const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;
export const line = (d, stroke, width, more = '') => `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
export const ellipse = (cx, cy, rx, ry, fill, more = '') => `<ellipse cx="${num(cx)}" cy="${num(cy)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}" ${more}/>`;
export const circle = (cx, cy, r, fill, more = '') => ellipse(cx, cy, r, r, fill, more);
export const rect = (x, y, w, h, fill, more = '') => `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" fill="${fill}" ${more}/>`;

/** A closed smooth curve through points. */
export function smooth(points, closed = true) {
	const n = points.length;
	const p = (i) => points[closed ? (i + n) % n : Math.min(n - 1, Math.max(0, i))];
	let d = `M${num(points[0][0])} ${num(points[0][1])}`;
	for (let i = 0; i < (closed ? n : n - 1); i++) {
		const [a, b, c, e] = [p(i - 1), p(i), p(i + 1), p(i + 2)];
		d += `C${num(b[0] + (c[0] - a[0]) / 6)} ${num(b[1] + (c[1] - a[1]) / 6)} ${num(c[0] - (e[0] - b[0]) / 6)} ${num(c[1] - (e[1] - b[1]) / 6)} ${num(c[0])} ${num(c[1])}`;
	}
	return d + (closed ? 'Z' : '');
}

/** Points of a roughly round outline: radius as a function of the angle. */
export function around(count, radius) {
	return Array.from({ length: count }, (_, i) => {
		const a = i / count * Math.PI * 2;
		const r = radius(a, i);
		return [Math.cos(a) * r, Math.sin(a) * r];
	});
}

/** Mixes two #rrggbb colours. */
export function mix(a, b, t) {
	const c = (s, i) => parseInt(s.slice(1 + i * 2, 3 + i * 2), 16);
	return '#' + [0, 1, 2].map((i) => Math.round(c(a, i) + (c(b, i) - c(a, i)) * t).toString(16).padStart(2, '0')).join('');
}
