/** The first page, one sentence each: what it does, what it never does, what to do now. */
export const welcome = {
  does: {
    title: 'Che cosa fa',
    sentence:
      'Mostra il vuoto che i disservizi del 2023 hanno lasciato nella tua casella Libero o Virgilio e raccoglie le prove in un dossier.',
  },
  never: {
    title: 'Che cosa non fa mai',
    sentence:
      'Non chiede password, non cambia e non cancella nulla nella tua posta, non invia niente a nessuno: tutto resta sul tuo computer.',
  },
  now: {
    title: 'Che cosa fare adesso',
    sentence:
      'Apri la tua posta come fai sempre: il pannello compare accanto ai messaggi e comincia da solo.',
  },
  independent:
    "PostaPersa è indipendente: non è di Italiaonline né di un'associazione, non dà consulenza legale e non promette rimborsi.",
};
export type WelcomeTexts = typeof welcome;
