// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { screens } from '../../gallery/screens';

afterEach(() => render(null, document.body));

/** The names on screen that people and acceptance checks rely on. */
const PROMISED: [screen: string, role: 'button' | 'region' | 'status' | 'alert', name: string][] = [
  ['panel', 'region', 'PostaPersa'],
  ['panel', 'button', 'Chiudi PostaPersa'],
  ['panel', 'button', 'Analizza la casella'],
  ['panel', 'button', 'Segna come prova'],
  ['panel-news', 'button', 'Togli dalle prove'],
  ['panel', 'button', "Aggiungi un'email mai arrivata"],
  ['popup', 'button', 'Esporta il dossier'],
  ['popup', 'button', 'Apri il fascicolo'],
  ['popup-done', 'status', 'Dossier pronto'],
  ['workbench-checklist', 'button', 'Verifica un dossier'],
  ['workbench-export-done', 'status', 'Dossier pronto'],
  ['workbench-store-blocked', 'alert', "Un'altra scheda tiene aperto l'archivio"],
  ['popup-failed', 'alert', "Sul computer non c'è più spazio per salvare."],
  ['panel-failed', 'alert', 'Il collegamento a Internet si è interrotto.'],
];

describe('accessible names', () => {
  it.each(PROMISED)('%s has the %s "%s"', (screen, role, name) => {
    render(screens[screen]?.(), document.body);
    const names = [...document.querySelectorAll(SELECTORS[role])].map(nameOf);
    expect(
      names.filter((one) => one === name || (LIVE.has(role) && one.startsWith(name))),
    ).toHaveLength(1);
  });

  it('tell the finished file: its name, its size and its SHA-256', () => {
    render(screens['popup-done']?.(), document.body);
    const text = document.querySelector('[role=status]')?.textContent ?? '';
    expect(text).toContain('dossier-maria-rossi-libero-it-20261121.zip');
    expect(text).toContain('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08');
    expect(text).toMatch(/1,9\sMB/);
  });
});

const SELECTORS = {
  button: 'button',
  region: 'section',
  status: '[role=status]',
  alert: '[role=alert]',
};
const LIVE = new Set<string>(['status', 'alert']);

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
}
