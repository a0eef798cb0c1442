import { ear, mound, riceGrain } from '../lib/pantry.mjs';
import { basket, bowlFront, scatter, steam } from '../lib/props.mjs';
import { ellipse, line } from '../lib/scene.mjs';
import { cloth, finish, shadow, wall } from '../lib/stage.mjs';

/** Tám xoan rice in a winnowing basket, a steaming bowl, a sheaf of paddy. */
export function draw(s) {
	const tray = basket(s, 480, 690, 860, 150, { colour: '#d8a552', rows: 4, foot: 0.86, lift: 0.16 });
	s.add(wall(s, '#9fb3a0', '#3f5f58'), cloth(s, 650, '#d7c39a', '#8a6a42'));
	Array.from({ length: 15 }, (_, i) => s.add(ear(s, 880 + i * 9, 760, -126 + i * 5.4, s.r(520, 620), { droop: 0.5, flip: i < 7 ? -1 : 1 })));
	s.add(line('M872 720Q940 750 1012 716', '#8a5a24', 26), line('M872 712Q940 742 1012 708', '#e8c47a', 8));
	s.add(shadow(s, 480, 905, 440, 50), tray.back, mound(s, 480, 690, 418, 270, '#cfc4a0', 1200, () => riceGrain(s, 11), { lip: 0.34 }), tray.front);
	s.add(shadow(s, 850, 1115, 240, 40), mound(s, 850, 900, 232, 150, '#f3eee2', 420, () => [ellipse(1, 3, 15, 6.5, '#cfc6b4', 'opacity=".8"'), ellipse(0, 0, 15, 6.2, s.pick(['#ffffff', '#fffdf6', '#f9f5ea']))]), bowlFront(s, 850, 900, 500, 205, { band: '#a8402e' }), steam(s, 850, 740, 300));
	s.add(scatter(s, 330, 1060, 250, 60, 110, () => riceGrain(s, 13)), finish(s));
}
