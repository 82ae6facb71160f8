import type { Html } from './html';

export const STYLE = `
  :root { color-scheme: light dark; --line: light-dark(#d5d5d5, #454b4e); }
  body { font: 16px/1.5 system-ui, sans-serif; color: light-dark(#1c1c1c, #e9e9e6); background: light-dark(#fff, #181c1e); max-width: 66rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.6rem; line-height: 1.25; }
  h2 { font-size: 1.2rem; margin: 2.5rem 0 0.25rem; }
  h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
  p { margin: 0.25rem 0 0.75rem; max-width: 46rem; }
  .table { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
  th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--line); }
  .theirs { overflow-wrap: anywhere; min-width: 12rem; }
  .number { text-align: right; font-variant-numeric: tabular-nums; }
  td.number { white-space: nowrap; }
  svg { max-width: 100%; height: auto; font-size: 13px; }
  svg text { fill: currentcolor; }
  svg rect { fill: light-dark(#275d8c, #74aede); }
  @media print {
    :root { color-scheme: light; }
    body { margin: 0; max-width: none; font-size: 10pt; }
    .table { overflow: visible; }
    th, td { padding: 0.2rem 0.4rem; }
    tr, svg { break-inside: avoid; }
    h2, h3, h2 + p { break-after: avoid; }
  }
` as Html;
