import type { Source } from '@/utils/claim/sources/source';

/** What the company, the press and the associations wrote. `S` codes are press articles of which no address is known. */
export const PRESS = {
  S000: { url: null, date: '2023-01', dated: 'derived' },
  S001: { url: null, date: '2023-01', dated: 'derived' },
  S002: { url: null, date: '2023-01-28', dated: 'derived' },
  S003: { url: null, date: '2023-02', dated: 'derived' },
  S004: { url: null, date: '2023-02', dated: 'derived' },
  R02: {
    url: 'https://tech.everyeye.it/notizie/cosa-succede-mail-ricevute-problemi-libero-virgilio-631997.html',
    date: '2023-01',
    dated: 'derived',
  },
  R04: {
    url: 'https://weblombardia.info/2023/01/30/tilt-libero-e-virgilio-confconsumatori-raccomanda-linvio-di-reclami-e-fa-il-punto-sulle-priorita',
    date: '2023-01-30',
    dated: 'published',
  },
  R07: {
    url: 'https://www.lanotiziagiornale.it/libero-e-virgilio-non-funzionano-da-due-giorni-caselle-di-posta-bloccate-di-milioni-di-utenti/',
    date: '2023-01',
    dated: 'published',
  },
  R08: {
    url: 'https://www.fanpage.it/innovazione/tecnologia/libero-mail-torna-a-funzionare-cosa-succede-alle-vecchie-mail-e-come-effettuare-il-login/',
    date: '2023-01',
    dated: 'derived',
  },
  R10: { url: 'https://aiuto.libero.it/?p=18954', date: '2023-06-19', dated: 'published' },
  R11: {
    url: 'https://www.ictbusiness.it/cont/news/caos-libero-mail-e-virgilio-mail-ipotesi-di-class-action-di-chi-e-la-colpa/47381/1.html',
    date: '2023-01-26',
    dated: 'published',
  },
  R12: {
    url: 'https://www.corriere.it/tecnologia/23_gennaio_27/come-fare-il-reclamo-per-libero-e-virgilio-mail-e-dove-scaricare-il-modulo-per-il-risarcimento-3f92c8cc-a731-4bc2-86b5-898c05296xlk.shtml',
    date: '2023-01-27',
    dated: 'published',
  },
  R13: {
    url: 'https://www.punto-informatico.it/libero-mail-virgilio-mail-piu-spazio-mesi-gratis/',
    date: '2023-02',
    dated: 'published',
  },
  R14: {
    url: 'https://www.tuttotech.net/news/2023/02/10/risarcimenti-libero-mail-virgilio-mail.html',
    date: '2023-02-10',
    dated: 'published',
  },
  R16: {
    url: 'https://www.ebookmania.it/2023/02/10/libero-virgilio-mail-novita-rimborso-comunicato-ufficiale-numero-verde-ottenerlo/',
    date: '2023-02-10',
    dated: 'published',
  },
  R17: {
    url: 'https://www.investireoggi.it/risparmio/rimborso-virgilio-libero-mail-come-chiederlo-disservizio/',
    date: '2023',
    dated: 'derived',
  },
  R20: {
    url: 'https://www.pcprofessionale.it/news/howto/libero-mail-come-ottenere-rimborsi-ristori-dopo-disservizio/',
    date: '2023-06-20',
    dated: 'published',
  },
  R21: {
    url: 'https://www.helpconsumatori.it/diritti/tilt-libero-e-virgilio-confconsumatori-chiede-un-tavolo-di-conciliazione-con-le-aacc/',
    date: '2023-01',
    dated: 'derived',
  },
  R28: {
    url: 'https://www.fanpage.it/innovazione/tecnologia/libero-mail-e-virgilio-ancora-in-down-oggi-17-giugno-quando-tornera-a-funzionare-la-posta-elettronica/',
    date: '2023-06-17',
    dated: 'published',
  },
  R31: {
    url: 'https://vnexplorer.net/champions-league-prize-money-how-much-liverpool-have-made-after-real-madrid-win-final-s1737561.html',
    date: '2024',
    dated: 'derived',
  },
  R34: {
    url: 'https://www.punto-informatico.it/libero-mail-virgilio-mail-perse-vecchie-email/',
    date: '2023-06',
    dated: 'derived',
  },
  R35: {
    url: 'https://www.fanpage.it/innovazione/tecnologia/libero-mail-e-virgilio-tornano-accessibili-come-ottenere-i-ristori-e-cosa-succede-alle-vecchie-mail/',
    date: '2023-06',
    dated: 'published',
  },
  R36: {
    url: 'https://movimentoconsumatori.it/notizie/news/elenco/913-email-libero-e-virgilio-nuovi-disservizi',
    date: '2023-06',
    dated: 'derived',
  },
  R40: {
    url: 'https://info.libero.it/contratti/libero-mail-personal',
    date: '2023-11-15',
    dated: 'published',
  },
  R42: {
    url: 'https://www.optimagazine.com/2023/02/14/chiarimenti-sul-rimborso-libero-mail-per-clienti-plus-valore-in-euro-dellindennizzo/2503716',
    date: '2023-02-14',
    dated: 'published',
  },
  R43: {
    url: 'https://www.postclic.com/it-it/letters/internet-fibra/disdetta-italiaonline',
    date: '2026-01-11',
    dated: 'published',
  },
  R45: {
    url: 'http://notiziefabbriani.blogspot.com/2023/01/posta-di-libero-e-virgilio-ancora-fuori.html',
    date: '2023-01-26',
    dated: 'derived',
  },
  R48: {
    url: 'https://www.owpit.com/libero-and-virgilio-the-consumer-associations-try-to-raise-cash-ready-for-a-class-action/',
    date: '2023-01',
    dated: 'derived',
  },
  R49: {
    url: 'https://www.assoutenti.liguria.it/libero-libero-plus-e-virgilio-down/',
    date: '2023-01',
    dated: 'derived',
  },
  R50: {
    url: 'https://www.notizieaudaci.it/notizie-attualita/libero-mail-virgilio-mail-risarcimento/62993.html',
    date: '2023-01',
    dated: 'derived',
  },
  R51: {
    url: 'https://maremmanews.it/post/confconsumatori-libero-e-virgilio-e-mail-di-milioni-di-utenti-ancora-in-tilt',
    date: '2023-01',
    dated: 'published',
  },
  R52: {
    url: 'https://www.punto-informatico.it/libero-mail-mdc-chiede-intervento-autorita/',
    date: '2023-01',
    dated: 'published',
  },
  R54: {
    url: 'https://udiconpuglia.org/2023/02/06/web-udicon-italiaonline-comunichi-modalita-risarcimento-cittadini',
    date: '2023-02-03',
    dated: 'published',
  },
  R62: {
    url: 'https://www.redhotcyber.com/post/piaccia-o-meno-il-disservizio-di-libero-e-stato-un-data-breach',
    date: '2023-02-10',
    dated: 'published',
  },
  R68: {
    url: 'https://www.veritaeaffari.it/primo-piano/libero-mail-down-risarcimento-difficile-ecco-perche/',
    date: '2023-01',
    dated: 'published',
  },
  R72: {
    url: 'https://www.cosedicomputer.com/risarcimento-libero-mail/',
    date: '2023',
    dated: 'derived',
  },
} as const satisfies Record<string, Source>;
