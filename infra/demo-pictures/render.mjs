import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { Scene } from './lib/scene.mjs';
import { fit, shoot } from './lib/shoot.mjs';

/*
 * Draws the produce pictures: pictures/<id>.mjs -> SVG -> Chromium -> JPEG of at most 118 KB.
 * Usage: node render.mjs [id ...]
 */
const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../launcher/src/main/resources/demo/pictures');
const limit = 118 * 1024;

const wanted = process.argv.slice(2);
const files = readdirSync(join(here, 'pictures')).filter((f) => /^P\d\d\.mjs$/.test(f)).sort()
	.filter((f) => wanted.length === 0 || wanted.includes(f.slice(0, 3)));

mkdirSync(target, { recursive: true });
for (const file of files) {
	const id = file.slice(0, 3);
	const { draw } = await import(pathToFileURL(join(here, 'pictures', file)));
	const scene = new Scene(Number(id.slice(1)));
	draw(scene);
	const png = await shoot(scene);
	const jpg = await fit(limit, (quality) => sharp(png).jpeg({ quality, mozjpeg: true }).toBuffer());
	writeFileSync(join(target, `${id}.jpg`), jpg);
	console.log(`${id}  ${Math.round(jpg.length / 1024)} KB`);
}
