import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brand, categories } from './pictures/small.mjs';

/* Writes the small drawings as they are: category tiles and the shop's mark. */
const img = join(dirname(fileURLToPath(import.meta.url)), '../../storefront/src/main/resources/static/img');
mkdirSync(join(img, 'categories'), { recursive: true });
const theme = join(img, '../../../../../../infra/launcher/src/main/resources/keycloak/theme/login/resources/img');
for (const [name, svg] of [...categories().map(([slug, svg]) => [`categories/${slug}.svg`, svg]), ...brand()]) {
	writeFileSync(join(img, name), svg);
	if (name === 'logo.svg') {
		writeFileSync(join(theme, 'postmart.svg'), svg);
	}
	console.log(`${name}  ${svg.length} bytes`);
}
