import type { Source } from '@/utils/outages/sources';

/** Statutes, rulings and comments on procedure; `date` of a ruling is the day of the decision. */
export const LAW = {
  R30: {
    url: 'https://www.cyberlaws.it/en/2018/articolo-6-delibera-indennizzi-n-347-18-cons-allegato-a/',
    date: '2018',
  },
  R46: {
    url: 'https://brocardi.it/codice-civile/libro-sesto/titolo-v/capo-i/sezione-iii/art2943.html',
    date: '2024-11-26',
  },
  R47: {
    url: 'https://cameracivilecomo.it/massimario/tribunale-como-sentenza-n-18622014-dott-ssa-dosualdo/',
    date: '2014',
  },
  R55: {
    url: 'https://www.slls.it/blog/tlc-indennizzi-cd-amministrativi-ed-indennizzi-cd-contrattuali-o-automatici',
    date: null,
  },
  R55b: {
    url: 'https://www.slls.it/blog/le-cosiddette-schermate-pitagora-prodotte-da-tim',
    date: '2021-12-28',
  },
  R56: {
    url: 'http://dirittoegiustizia.it/allegati/14/0000083588/Corte_di_Cassazione_sez_III_Civile_sentenza_n_2358_19_depositata_il_29_gennaio.html',
    date: '2019-01-29',
  },
  R57: {
    url: 'https://agendadigitale.eu/documenti/giustizia-digitale/conciliaweb-cose-e-come-funziona-la-piattaforma-corecom-per-la-risoluzione-delle-controversie',
    date: '2022-05-12',
  },
  R58: {
    url: 'https://yesssi.com/scheda-le-procedure-di-gestione-del-contenzioso-nel-dettaglio/',
    date: null,
  },
  R59: {
    url: 'https://osservatoriosullefonti.it/archivi/archivio-rubriche/archivio-rubriche-2022/549-agcm-agcom-anac-garante-privacy/4229-osf-1-2022-agcom',
    date: '2022-02',
  },
  R65: {
    url: 'https://www.webnews.it/2018/07/26/agcom-nuovi-indennizzi-disservizi/',
    date: '2018-07-26',
  },
  R66: {
    url: 'https://it.readkong.com/page/nozione-di-servizio-di-comunicazione-elettronica-e-6223409',
    date: '2019-06-13',
  },
  R67: { url: 'https://eprivacy.akarion.app/it/recital/11', date: null },
  R69: { url: 'https://ddfavvocati.eu/it/2673-2/', date: '2019' },
  R70: {
    url: 'https://umbertodavide.it/somministrazione-utenza-telefonica',
    date: '2020-04-15',
  },
  R71: {
    url: 'https://studiolegaleriva.it/public/perdita-di-chance',
    date: null,
  },
  R73: {
    url: 'http://www.pressreader.com/italy/il-sole-24-ore/20150430/282827894698661',
    date: '2015-04-30',
  },
  R74: {
    url: 'https://officeadvice.it/codice-del-consumo/articolo-33/',
    date: '2021',
  },
  R75: {
    url: 'https://www.ecommercefocus.it/2021/02/16/le-clausole-vessatorie-nelle-commerce/',
    date: '2021-02-16',
  },
  R76: {
    url: 'https://www.brocardi.it/codice-del-consumo/parte-iv/titolo-iii/capo-i-bis/art135octies.html',
    date: '2023-12-31',
  },
  R77: {
    url: 'https://www.judicium.it/il-dato-personale-come-presunto-corrispettivo-economico-e-le-nuove-fonti-di-integrazione-eteronome-del-contratto-nella-fornitura-di-contenuti-e-servizi-digitali-il-caso-della-disciplina-della-garanzi/',
    date: null,
  },
  R78: {
    url: 'https://www.brocardi.it/codice-del-consumo/parte-iv/titolo-iii/capo-i-bis/art135sexiesdecies.html',
    date: '2023-12-31',
  },
  R79: {
    url: 'https://ntplusdiritto.ilsole24ore.com/art/se-manca-fornitura-puo-scattare-diffida-ad-adempiere-all-azienda-AESklLBB',
    date: null,
  },
  R80: {
    url: 'https://pmi.it/impresa/normativa/300093/class-action-la-riforma-e-legge.html',
    date: '2021',
  },
  R81: { url: 'https://neopa.it/?p=30210', date: '2024-09-23' },
  R82: {
    url: 'https://edg.legal/onere-della-prova-del-nesso-di-causalita-nel-risarcimento-del-danno-da-perdita-di-chance',
    date: '2024',
  },
  R84: {
    url: 'https://neldiritto.it/sezioni/civile/21344/la-mera-violazione-delle-disposizioni-del-gdpr-non-e-sufficiente-per-conferire-un-diritto-al-risarcimento.html',
    date: '2023-05-04',
  },
  R85: {
    url: 'https://ius.lefebvregiuffre.it/dettaglio/13572328/danno-immateriale-ex-articolo-82-gdpr-la-corte-espande-la-nozione-di-danno-e-conferma-leliminazione-delle-soglie-minime',
    date: '2025-11-10',
  },
  R87: {
    url: 'https://jurinote.it/atti/relazione-illustrativa-dlgs-149-2022/?id=609',
    date: '2022',
  },
  R88: {
    url: 'https://www.ilsole24ore.com/art/per-giudici-pace-competenze-piu-ampie-incidenti-e-contratti-AEjcyv7B',
    date: '2022',
  },
  R89: {
    url: 'https://www.piselliandpartners.com/tag/risarcimento',
    date: '2025',
  },
  R90: {
    url: 'http://www.gazzettaufficiale.biz/atti/2025/20250233/25A05439.htm',
    date: '2025-10-07',
  },
  R92: { url: 'https://quotidianodelcondominio.it/?p=46065', date: null },
  R93: {
    url: 'https://ius.lefebvregiuffre.it/dettaglio/7940111/DL______20201109000000000000149A0026S00',
    date: null,
  },
  R102: {
    url: 'https://fastweb.it/fastweb-plus/digital-magazine/il-valore-legale-della-marca-temporale',
    date: null,
  },
  R103: {
    url: 'https://consulenza.it/Contenuti/Articoli/Articolo/6388/riferimento-temporale-e-marcatura-temporale-a',
    date: null,
  },
  R97: {
    url: 'https://mobile.ilcaso.it/sentenze/ultime/32134/IT',
    date: '2024-10-29',
  },
} as const satisfies Record<string, Source>;
