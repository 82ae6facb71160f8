/** Sources of WebDriver's `input.performActions`: real, trusted input. */

/** Keys that have no character, as WebDriver codes them (Private Use Area). */
const KEY_CODES: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

export type ActionSource = Record<string, unknown>;

/** A click of the main button at a point of the viewport, in CSS px. */
export function clickAt(x: number, y: number): ActionSource {
  return {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  };
}

/** Text, a key for each character; a line end is Enter. */
export function typing(text: string): ActionSource {
  const keys = [...text].map((character) => (character === '\n' ? '\uE007' : character));
  return keySource(keys.flatMap((key) => [down(key), up(key)]));
}

/** A key or a chord by DOM names: `Enter`, `Control+a`. */
export function chord(names: string): ActionSource {
  const keys = names.split('+').map((name) => KEY_CODES[name] ?? name);
  return keySource([...keys.map(down), ...keys.reverse().map(up)]);
}

function keySource(actions: object[]): ActionSource {
  return { type: 'key', id: 'keyboard', actions };
}

function down(value: string): object {
  return { type: 'keyDown', value };
}

function up(value: string): object {
  return { type: 'keyUp', value };
}
