import { mound, snowBud } from '../lib/pantry.mjs';
import { basket, leafAt, scatter } from '../lib/props.mjs';
import { ellipse, fx, path } from '../lib/scene.mjs';
import { finish, hills, planks, shadow, sky } from '../lib/stage.mjs';

/** Silvery Shan buds in a basket before mountains in mist. */
export function draw(s) {
	const bamboo = basket(s, 560, 680, 920, 320, { colour: '#b98445' });
	s.add(sky(s, '#7fb0cc', '#f3ead6'), hills(s, 330, ['#a3bccb', '#7f9fae', '#5f8a86', '#3f7058'], 200), fx(s.blur(26), ellipse(300, 520, 520, 46, '#ffffff', 'opacity=".8"'), ellipse(950, 430, 420, 36, '#ffffff', 'opacity=".7"'), ellipse(700, 610, 620, 40, '#ffffff', 'opacity=".6"')));
	s.add(path('M-20 120Q240 160 330 60L300 -20L-20 -20Z', '#5a4030'), [[60, 130, 60], [150, 140, 80], [230, 130, 50], [300, 90, 40], [20, 150, 100]].map(([x, y, a]) => leafAt(s, x, y, a, 220, 84, { colour: s.pick(['#3f7d3f', '#5a9648', '#2f6a3a']) })));
	s.add(planks(s, 760, '#8f6038', '#432614'), shadow(s, 560, 1020, 450, 54), bamboo.back, mound(s, 560, 690, 440, 300, '#4a5230', 360, () => snowBud(s, s.r(54, 68)), { lip: 0.15 }), bamboo.front);
	s.add(leafAt(s, 870, 480, -40, 220, 80, { colour: '#6aa850' }), leafAt(s, 860, 490, -84, 200, 72, { colour: '#8abf60' }), leafAt(s, 850, 490, -130, 130, 40, { colour: '#c9d8a0' }));
	s.add(scatter(s, 820, 1110, 260, 44, 14, () => snowBud(s, 62)), scatter(s, 220, 1120, 160, 34, 7, () => snowBud(s, 60)), finish(s));
}
