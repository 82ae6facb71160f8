/**
 * Where the catalogue's facts come from. `date` is the day or month of publication; null where the
 * stored copy shows none. `url` is null for articles kept without their address.
 */
export type Source = { url: string | null; date: string | null };

/** The site that an article stands on; null for articles kept without their address. */
export function publisherOf({ url }: Source): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '');
}

export const SOURCES = {
  S000: { url: null, date: '2023-01' },
  S002: { url: null, date: '2023-01-28' },
  S003: { url: null, date: '2023-02' },
  S004: { url: null, date: '2023-02' },
  R02: {
    url: 'https://tech.everyeye.it/notizie/cosa-succede-mail-ricevute-problemi-libero-virgilio-631997.html',
    date: '2023-01',
  },
  R03: {
    url: 'https://www.radioroma.it/2023/02/03/libero-mail-non-funziona-oggi-venerdi-3-febbraio-ancora-problemi-per-alcuni-utenti/',
    date: '2023-02-03',
  },
  R04: {
    url: 'https://weblombardia.info/2023/01/30/tilt-libero-e-virgilio-confconsumatori-raccomanda-linvio-di-reclami-e-fa-il-punto-sulle-priorita',
    date: '2023-01-30',
  },
  R05: {
    url: 'https://www.ilgiornale.it/news/attualit/11-milioni-italiani-senza-mail-cosa-sta-succedendo-libero-e-2108222.html',
    date: '2023-01-23',
  },
  R06: {
    url: 'https://www.leggo.it/tecnologia/news/libero_mail_virgilio_mail_non_funziona_account_bloccati_ira_utenti_oggi_27_01_2023-7194308.html',
    date: '2023-01-27',
  },
  R07: {
    url: 'https://www.lanotiziagiornale.it/libero-e-virgilio-non-funzionano-da-due-giorni-caselle-di-posta-bloccate-di-milioni-di-utenti/',
    date: '2023-01',
  },
  R08: {
    url: 'https://www.fanpage.it/innovazione/tecnologia/libero-mail-torna-a-funzionare-cosa-succede-alle-vecchie-mail-e-come-effettuare-il-login/',
    date: '2023-01',
  },
  R10: { url: 'https://aiuto.libero.it/?p=18954', date: '2023-06-19' },
  R15: {
    url: 'https://www.affaritaliani.it/mediatech/libero-e-virgilio-mail-tornano-in-funzione-come-richiedere-i-risarcimenti-836585.html',
    date: '2023-01',
  },
  R16: {
    url: 'https://www.ebookmania.it/2023/02/10/libero-virgilio-mail-novita-rimborso-comunicato-ufficiale-numero-verde-ottenerlo/',
    date: '2023-02-10',
  },
  R17: {
    url: 'https://www.investireoggi.it/risparmio/rimborso-virgilio-libero-mail-come-chiederlo-disservizio/',
    date: null,
  },
  R19: {
    url: 'https://www.ilpost.it/2023/01/27/risolto-problemi-libero-virgilio/',
    date: '2023-01-27',
  },
  R21: {
    url: 'https://www.helpconsumatori.it/diritti/tilt-libero-e-virgilio-confconsumatori-chiede-un-tavolo-di-conciliazione-con-le-aacc/',
    date: '2023-01',
  },
  R23: {
    url: 'https://www.optimagazine.com/2023/02/13/ecco-qual-e-il-rimborso-dopo-i-problemi-libero-e-virgilio-mail-ovvia-delusione/2503356',
    date: '2023-02-13',
  },
  R24: {
    url: 'https://leganerd.com/2023/02/03/virgilio-e-libero-gli-utenti-avranno-diritto-ai-ristori-presto-verranno-contattati-per-email/',
    date: '2023-02-03',
  },
  R25: {
    url: 'https://www.corriere.it/tecnologia/23_febbraio_13/libero-e-virgilio-mail-arrivano-i-risarcimenti-per-gli-utenti-ma-non-sono-previsti-rimborsi-in-denaro-debfba36-6f00-4cf0-9987-24fe456caxlk.shtml',
    date: '2023-02-13',
  },
  R27: {
    url: 'https://www.fanpage.it/innovazione/tecnologia/quando-tornano-a-funzionare-libero-e-virgilio-non-ci-saranno-rimborsi-problemi-stanno-rientrando/',
    date: '2023-06-16',
  },
  R28: {
    url: 'https://www.fanpage.it/innovazione/tecnologia/libero-mail-e-virgilio-ancora-in-down-oggi-17-giugno-quando-tornera-a-funzionare-la-posta-elettronica/',
    date: '2023-06-17',
  },
  R29: {
    url: 'https://www.dday.it/redazione/45010/libero-mail-ecco-le-scuse-e-gli-indennizzi-per-tutti-gli-utenti',
    date: null,
  },
  R31: {
    url: 'https://vnexplorer.net/champions-league-prize-money-how-much-liverpool-have-made-after-real-madrid-win-final-s1737561.html',
    date: null,
  },
  R32: {
    url: 'https://messaggeroveneto.gelocal.it/udine/cronaca/2023/02/03/news/caso_libero_mail_previsti_ristori_per_gli_utenti-12621646/',
    date: '2023-02-03',
  },
  R34: {
    url: 'https://www.punto-informatico.it/libero-mail-virgilio-mail-perse-vecchie-email/',
    date: '2023-06',
  },
  R36: {
    url: 'https://movimentoconsumatori.it/notizie/news/elenco/913-email-libero-e-virgilio-nuovi-disservizi',
    date: '2023-06',
  },
  R37: {
    url: 'https://news.fidelityhouse.eu/web/libero-e-virgilio-mail-cosa-e-successo-e-come-ottenere-i-rimborsi-570806.html',
    date: '2023-06',
  },
  R38: {
    url: 'https://www.macitynet.it/libero-virgilio-torna-paura-blocco-email/',
    date: '2023-06',
  },
} as const satisfies Record<string, Source>;

export type SourceCode = keyof typeof SOURCES;
