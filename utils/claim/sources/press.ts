import type { Source } from '@/utils/outages/sources';

/** What the company, the press and the associations wrote of the claims. */
export const PRESS = {
  S001: { url: null, date: '2023-01' },
  R11: {
    url: 'https://www.ictbusiness.it/cont/news/caos-libero-mail-e-virgilio-mail-ipotesi-di-class-action-di-chi-e-la-colpa/47381/1.html',
    date: '2023-01-26',
  },
  R12: {
    url: 'https://www.corriere.it/tecnologia/23_gennaio_27/come-fare-il-reclamo-per-libero-e-virgilio-mail-e-dove-scaricare-il-modulo-per-il-risarcimento-3f92c8cc-a731-4bc2-86b5-898c05296xlk.shtml',
    date: '2023-01-27',
  },
  R13: {
    url: 'https://www.punto-informatico.it/libero-mail-virgilio-mail-piu-spazio-mesi-gratis/',
    date: '2023-02',
  },
  R14: {
    url: 'https://www.tuttotech.net/news/2023/02/10/risarcimenti-libero-mail-virgilio-mail.html',
    date: '2023-02-10',
  },
  R20: {
    url: 'https://www.pcprofessionale.it/news/howto/libero-mail-come-ottenere-rimborsi-ristori-dopo-disservizio/',
    date: '2023-06-20',
  },
  R35: {
    url: 'https://www.fanpage.it/innovazione/tecnologia/libero-mail-e-virgilio-tornano-accessibili-come-ottenere-i-ristori-e-cosa-succede-alle-vecchie-mail/',
    date: '2023-06',
  },
  R40: {
    url: 'https://info.libero.it/contratti/libero-mail-personal',
    date: '2023-11-15',
  },
  R42: {
    url: 'https://www.optimagazine.com/2023/02/14/chiarimenti-sul-rimborso-libero-mail-per-clienti-plus-valore-in-euro-dellindennizzo/2503716',
    date: '2023-02-14',
  },
  R43: {
    url: 'https://www.postclic.com/it-it/letters/internet-fibra/disdetta-italiaonline',
    date: '2026-01-11',
  },
  R45: {
    url: 'http://notiziefabbriani.blogspot.com/2023/01/posta-di-libero-e-virgilio-ancora-fuori.html',
    date: '2023-01-26',
  },
  R48: {
    url: 'https://www.owpit.com/libero-and-virgilio-the-consumer-associations-try-to-raise-cash-ready-for-a-class-action/',
    date: '2023-01',
  },
  R49: {
    url: 'https://www.assoutenti.liguria.it/libero-libero-plus-e-virgilio-down/',
    date: '2023-01',
  },
  R50: {
    url: 'https://www.notizieaudaci.it/notizie-attualita/libero-mail-virgilio-mail-risarcimento/62993.html',
    date: '2023-01',
  },
  R51: {
    url: 'https://maremmanews.it/post/confconsumatori-libero-e-virgilio-e-mail-di-milioni-di-utenti-ancora-in-tilt',
    date: '2023-01',
  },
  R52: {
    url: 'https://www.punto-informatico.it/libero-mail-mdc-chiede-intervento-autorita/',
    date: '2023-01',
  },
  R54: {
    url: 'https://udiconpuglia.org/2023/02/06/web-udicon-italiaonline-comunichi-modalita-risarcimento-cittadini',
    date: '2023-02-03',
  },
  R62: {
    url: 'https://www.redhotcyber.com/post/piaccia-o-meno-il-disservizio-di-libero-e-stato-un-data-breach',
    date: '2023-02-10',
  },
  R68: {
    url: 'https://www.veritaeaffari.it/primo-piano/libero-mail-down-risarcimento-difficile-ecco-perche/',
    date: '2023-01',
  },
  R72: {
    url: 'https://www.cosedicomputer.com/risarcimento-libero-mail/',
    date: '2023',
  },
} as const satisfies Record<string, Source>;
