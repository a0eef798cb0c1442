import { bag, ear, mound, riceEmblem, riceGrain } from '../lib/pantry.mjs';
import { bowlFront, scatter } from '../lib/props.mjs';
import { finish, hills, planks, shadow, sky } from '../lib/stage.mjs';

/** A bag of ST25 rice, a heaped bowl and ripe ears of paddy. */
export function draw(s) {
	s.add(sky(s, '#8fd0e0', '#fff0c0'), hills(s, 500, ['#a9cf8a', '#e6cf6a', '#d8b446'], 90), planks(s, 740, '#c08a50', '#6b3f1e'));
	[[980, 720, -118, 560], [1010, 740, -104, 600], [1050, 740, -92, 560], [940, 730, -134, 520], [1080, 750, -78, 520]].forEach(([x, y, a, l], i) => s.add(ear(s, x, y, a, l, { droop: 0.55, flip: i < 3 ? -1 : 1 })));
	s.add(shadow(s, 430, 1000, 330, 50), mound(s, 430, 326, 290, 84, '#d9cba4', 300, () => riceGrain(s, 12), { lip: 0.12 }));
	s.add(bag(s, 430, 985, 620, 680, { emblem: riceEmblem(s, 118), band: '#2c8047', fold: false }));
	s.add(shadow(s, 850, 1080, 260, 42), mound(s, 850, 850, 262, 170, '#d9cba4', 620, () => riceGrain(s, 12)), bowlFront(s, 850, 850, 560, 220, { band: '#1f6d8a' }));
	s.add(scatter(s, 420, 1110, 300, 50, 90, () => riceGrain(s, 13)), ear(s, 120, 1120, -12, 460, { droop: 0.25, flip: -1 }), finish(s));
}
