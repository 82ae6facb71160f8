import type { Target } from '../browsers/driver';

/** What a person sees, by the names that assistive technology reads out in Italian. */

export const panel: Target = { role: 'region', name: 'PostaPersa' };
export const openPanel = button('Apri PostaPersa');
export const closePanel = button('Chiudi PostaPersa');
export const analyse = button('Analizza la casella');
export const mark = button('Segna come prova');
export const unmark = button('Togli dalle prove');
export const declare = button("Aggiungi un'email mai arrivata");
export const exportDossier = button('Esporta il dossier');
export const openWorkbench: Target = { css: 'a, button', text: 'Apri il fascicolo' };
export const dossierReady: Target = { role: 'status', text: 'Dossier pronto' };
export const failure: Target = { role: 'alert' };

/** When the reading ended; there is none while it goes on. */
export const readAt: Target = { css: '.panel-body .apart .number', text: 'Letta ' };

/** From when to when no mail came, how much came, how much usually does, how much came late. */
export const gapFacts: Target[] = [
  'questa casella non ha ricevuto nulla',
  'ricevute nel disservizio',
  'attese di solito',
  'in ritardo',
].map((text) => ({ role: 'region', name: 'Disservizio', text }));

export function button(name: string): Target {
  return { role: 'button', name };
}

export type MessagePlace = { folder: string; id: string };

/** A row of the webmail's list. App Suite escapes dots and backslashes in each part of its id. */
export function row(place: MessagePlace): Target {
  return { css: rowSelector(place) };
}

/** The row of the message that stands open. */
export function chosenRow(place: MessagePlace): Target {
  return { css: `${rowSelector(place)}.selected` };
}

function rowSelector({ folder, id }: MessagePlace): string {
  const escaped = (part: string) => part.replace(/[\\.]/g, '\\$&');
  const cid = `${escaped(folder)}.${escaped(id)}`;
  return `ul.list-view li.list-item[data-cid=${JSON.stringify(cid)}]`;
}

/** The badge of a marked message; one that is only late has a badge with other words. */
export function evidenceBadge(place: MessagePlace): Target {
  return { css: '.postapersa-badge', text: 'Prova', within: row(place) };
}
