import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { Scene } from './lib/scene.mjs';

/*
 * Draws the produce pictures: pictures/<id>.mjs -> SVG -> Chromium -> JPEG of at most 120 KB.
 * Usage: node render.mjs [id ...]. CHROMIUM names the browser, default "chromium".
 */
const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../launcher/src/main/resources/demo/pictures');
const work = join(tmpdir(), `postmart-pictures-${process.pid}`);
const limit = 118 * 1024;

const wanted = process.argv.slice(2);
const files = readdirSync(join(here, 'pictures')).filter((f) => /^P\d\d\.mjs$/.test(f)).sort()
	.filter((f) => wanted.length === 0 || wanted.includes(f.slice(0, 3)));

mkdirSync(work, { recursive: true });
mkdirSync(target, { recursive: true });
for (const file of files) {
	const id = file.slice(0, 3);
	const { draw } = await import(pathToFileURL(join(here, 'pictures', file)));
	const scene = new Scene(Number(id.slice(1)));
	draw(scene);
	const svg = join(work, `${id}.svg`);
	const png = join(work, `${id}.png`);
	writeFileSync(svg, scene.svg());
	screenshot(svg, png);
	const size = await encode(png, join(target, `${id}.jpg`));
	console.log(`${id}  svg ${Math.round(statSync(svg).size / 1024)} KB  jpg ${Math.round(size / 1024)} KB`);
}
rmSync(work, { recursive: true });

function screenshot(svg, png) {
	execFileSync(process.env.CHROMIUM ?? 'chromium', ['--headless', '--no-sandbox', '--disable-gpu',
		'--disable-background-networking', '--hide-scrollbars', '--force-color-profile=srgb',
		`--user-data-dir=${join(work, 'profile')}`, '--window-size=1200,1200', `--screenshot=${png}`,
		pathToFileURL(svg).href], { stdio: 'ignore' });
}

async function encode(png, jpg) {
	for (let quality = 88; quality >= 40; quality -= 3) {
		const bytes = await sharp(png).removeAlpha().resize(1200, 1200, { fit: 'cover', position: 'top' })
			.jpeg({ quality, mozjpeg: true }).toBuffer();
		if (bytes.length <= limit || quality < 43) {
			writeFileSync(jpg, bytes);
			return bytes.length;
		}
	}
	throw new Error(jpg);
}
