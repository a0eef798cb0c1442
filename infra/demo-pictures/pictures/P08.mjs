import { behind, leafAt } from '../lib/props.mjs';
import { at, clipped, ellipse, path, smooth, turn } from '../lib/scene.mjs';
import { finish, planks, shadow, wall } from '../lib/stage.mjs';
import { durian, durianPod } from '../lib/tropical.mjs';

/** A durian opened on its golden segments. */
export function draw(s) {
	const slit = smooth([[-250, -40], [-150, -150], [40, -176], [220, -110], [286, 20], [190, 140], [0, 186], [-180, 130]]);
	s.add(wall(s, '#c7d8a0', '#5f7f4a'), planks(s, 700, '#c08850', '#65391c'));
	s.add(leafAt(s, 420, 300, 200, 300, 96), leafAt(s, 440, 290, 250, 280, 90, { colour: '#55863a' }), leafAt(s, 500, 280, -50, 290, 92));
	s.add(shadow(s, 800, 800, 280, 40), turn(820, 500, 10, durian(s, 250, 290, { colour: '#8d9a36' })));
	s.add(shadow(s, 470, 1040, 430, 56), turn(460, 680, -6, behind(s, 390, 0.4), durian(s, 400, 350, { hole: (x, y) => (x - 0.04) ** 2 / 0.5 + (y - 0.02) ** 2 / 0.26 < 1 }),
		path(slit, '#6a5a1c', 'transform="scale(1.07)"'), path(slit, s.lin(0, 0, 0, 1, [0, '#d9c48a'], [0.4, '#f6edcc'], [1, '#fff9e6'])),
		clipped(s.clip(path(slit, '#000')), ellipse(-20, -160, 330, 110, '#7a5a20', `opacity=".55" filter="${s.blur(24)}"`)),
		at(-118, 0, behind(s, 90, 0.4), turn(0, 0, -24, durianPod(s, 118, 92))), at(112, -14, behind(s, 90, 0.4), turn(0, 0, 20, durianPod(s, 134, 98))), at(6, 82, behind(s, 70, 0.35), durianPod(s, 120, 70, '#f9cf45'))));
	s.add(shadow(s, 930, 1070, 170, 32), turn(925, 990, -14, behind(s, 100, 0.3), durianPod(s, 176, 104)), turn(770, 1080, 12, behind(s, 80, 0.3), durianPod(s, 132, 78, '#f9cf45')));
	s.add(finish(s));
}
