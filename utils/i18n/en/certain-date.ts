import type { CertainDateTexts } from '../it/certain-date';

export const certainDate: CertainDateTexts = {
  title: 'A certain date',
  intro:
    'A hash made today shows that the dossier does not change from today on, not since 2023. There are two ways to prove today’s date to others; you may also take neither.',

  pec: {
    title: 'By PEC',
    text: 'Send the dossier by PEC (Italian certified mail) with this text, which carries its hash. The PEC has a date: whether it holds for the dossier too is to be checked with a lawyer.',
    sheet: 'Text of the PEC',
    noDossier: 'The text carries the hash of the dossier: export it first.',
  },

  stamp: {
    title: 'By a timestamp',
    qualified:
      'Any timestamp may be brought as evidence. A qualified one (eIDAS regulation, art. 41) also enjoys the presumption that its date is exact and the data intact: only a qualified trust service provider issues it. One that is not qualified, like the free ones, does not have that presumption.',
    alone:
      'PostaPersa contacts nobody: it prepares the request, you take it to the authority of your choice and bring the answer back here.',
    first: '1. Prepare the request',
    firstHint:
      'Choose the dossier (.zip): a small .tsq file is saved, which holds nothing but its hash.',
    chooseDossier: 'Choose the dossier',
    second: '2. Put the timestamp into the dossier',
    secondHint:
      'Choose three files together: the dossier (.zip), the request (.tsq) and the authority’s answer (.tsr). A copy of the dossier with the timestamp in it is saved; all the rest stays as it was.',
    chooseThree: 'Choose the three files',
    working: 'One moment…',
    requested: (file) => `Request saved: ${file}`,
    requestedNext: 'Keep it, and take it to the authority of your choice.',
    stamped: (file) => `Timestamp checked and put into the dossier: ${file}`,
    stampedAt: (when, authority) => `${when}, ${authority}`,
    unknownAuthority: 'authority not named',
    incomplete: 'All three are needed: the .zip dossier, the .tsq request and the .tsr answer.',
    rejected: 'The timestamp was not put into the dossier',
    notADossier: 'This file is no dossier',
    unchanged: 'Your dossier is as it was.',
  },
};
