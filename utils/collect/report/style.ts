import type { Html } from './html';

export const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; color: #1c1c1c; background: #fff; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.6rem; line-height: 1.25; }
  h2 { font-size: 1.2rem; margin: 2.5rem 0 0.25rem; }
  h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
  p { margin: 0.25rem 0 0.75rem; max-width: 46rem; }
  table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
  th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid #d5d5d5; }
  td { overflow-wrap: anywhere; }
  .number { text-align: right; font-variant-numeric: tabular-nums; }
  td.number { white-space: nowrap; }
  svg { max-width: 100%; height: auto; font-size: 13px; }
  svg rect { fill: #275d8c; }
  @media print { body { margin: 0; max-width: none; } tr, svg { break-inside: avoid; } }
` as Html;
