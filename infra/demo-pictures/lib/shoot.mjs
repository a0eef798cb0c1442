import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';

/**
 * Renders a scene with Chromium; CHROMIUM names the browser, default "chromium". Now and then a headless Chromium
 * photographs before its last tile is painted, so a picture counts only when two in a row agree.
 */
export async function shoot(scene) {
	const folder = mkdtempSync(join(tmpdir(), 'postmart-pictures-'));
	try {
		const svg = join(folder, 'scene.svg');
		writeFileSync(svg, scene.svg());
		let last = await photograph(folder, svg, scene);
		for (let attempt = 0; attempt < 6; attempt++) {
			const next = await photograph(folder, svg, scene);
			if (next.equals(last)) {
				return await sharp(next, { raw: { width: scene.width, height: scene.height, channels: 3 } }).png().toBuffer();
			}
			last = next;
		}
		throw new Error('Chromium painted six different pictures of one scene');
	}
	finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function photograph(folder, svg, scene) {
	const png = join(folder, 'scene.png');
	execFileSync(process.env.CHROMIUM ?? 'chromium', ['--headless', '--no-sandbox', '--disable-gpu',
		'--disable-background-networking', '--hide-scrollbars', '--force-color-profile=srgb',
		`--user-data-dir=${join(folder, 'profile')}`, `--window-size=${scene.width},${scene.height}`,
		`--screenshot=${png}`, pathToFileURL(svg).href], { stdio: 'ignore' });
	return await sharp(png).removeAlpha().raw().toBuffer();
}

/** The best quality that stays within the limit of bytes. */
export async function fit(limit, encode) {
	for (let quality = 88; ; quality -= 3) {
		const bytes = await encode(quality);
		if (bytes.length <= limit || quality < 40) {
			return bytes;
		}
	}
}
