import { spoon } from '../lib/pantry.mjs';
import { bowlFront, leafAt } from '../lib/props.mjs';
import { at, clipped, ellipse, fx, path, smooth, turn } from '../lib/scene.mjs';
import { root } from '../lib/roots.mjs';
import { cloth, finish, shadow, wall } from '../lib/stage.mjs';

const powder = (s, rx, h) => { const d = smooth([[-rx, 0], [-rx * 0.8, -h * 0.5], [-rx * 0.4, -h * 0.86], [-rx * 0.06, -h], [rx * 0.24, -h * 0.88], [rx * 0.6, -h * 0.72], [rx * 0.88, -h * 0.36], [rx, 0], [rx * 0.5, rx * 0.17], [-rx * 0.5, rx * 0.17]]); return [fx(s.skin('0.5', 0.9, { octaves: 2, seed: 6, strength: 0.7 }), path(d, s.rad(0.36, 0.3, 0.8, [0, '#ffffff'], [0.5, '#fdfaf2'], [1, '#d9cdb8']))), clipped(s.clip(path(d, '#000')), path(`M${-rx * 0.06} ${-h}Q${rx * 0.2} ${-h * 0.4} ${rx * 0.1} ${rx * 0.2}L${rx} ${rx * 0.2}L${rx} ${-h}Z`, '#b8a88c', `opacity=".35" filter="${s.blur(26)}"`), ellipse(-rx * 0.3, -h * 0.2, rx * 0.2, h * 0.12, '#cfc0a4', `opacity=".4" filter="${s.blur(12)}"`))]; };

/** Tapioca starch with the cassava it comes from. */
export function draw(s) {
	s.add(wall(s, '#e39a6a', '#8a3f34'), cloth(s, 680, '#f3e4c8', '#a8845a', { check: '#6a8a4a' }));
	s.add(leafAt(s, 880, 440, -80, 280, 60, { colour: '#3f8a3c' }), leafAt(s, 880, 440, -46, 280, 60), leafAt(s, 880, 440, -14, 260, 60, { colour: '#4f9a44' }), leafAt(s, 880, 440, -114, 270, 60), leafAt(s, 880, 440, -148, 240, 56, { colour: '#4f9a44' }));
	s.add(turn(640, 640, -8, root(s, 560, 150, '#7a4a2a', { cut: '#fffdf4' })), turn(560, 760, 4, root(s, 620, 156, '#6f4226', { cut: '#fffdf4' })));
	s.add(shadow(s, 440, 1040, 340, 54), at(440, 700, powder(s, 392, 250)), bowlFront(s, 440, 700, 820, 330, { band: '#c0532e' }));
	s.add(shadow(s, 860, 1110, 260, 36), turn(720, 1040, 6, root(s, 420, 140, '#7f4e2c', { cut: '#fffdf4' })), turn(330, 600, -62, spoon(s, 330, '#c08a4e')), at(330, 600, powder(s, 60, 44)), finish(s));
}
