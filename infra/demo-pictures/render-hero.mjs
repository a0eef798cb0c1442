import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { Scene } from './lib/scene.mjs';
import { fit, shoot } from './lib/shoot.mjs';
import { draw } from './pictures/hero.mjs';

/* Draws the picture on the storefront's home page, in two widths. */
const target = join(dirname(fileURLToPath(import.meta.url)), '../../storefront/src/main/resources/static/img');
const scene = new Scene(7, 1440, 960);
draw(scene);
const png = await shoot(scene);
mkdirSync(target, { recursive: true });
for (const [width, limit] of [[480, 18 * 1024], [960, 40 * 1024]]) {
	const resized = await sharp(png).resize(width).png().toBuffer();
	const webp = await fit(limit, (quality) => sharp(resized).webp({ quality, effort: 6 }).toBuffer());
	writeFileSync(join(target, `hero-${width}.webp`), webp);
	console.log(`hero-${width}.webp  ${Math.round(webp.length / 1024)} KB`);
}
