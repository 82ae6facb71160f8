import type { DossierInput } from '@/utils/dossier/input';

/** What the ready queries ask of a sound dossier, as its maker knows it. */
export type Facts = ReturnType<typeof factsOf>;

export function factsOf(file: string, input: DossierInput) {
  const { mailbox, outage, gap, evidence, case: told, createdAt } = input;
  return {
    file,
    box: mailbox.address ?? '',
    outage: outage.id,
    plan: told.plan ?? 'unknown',
    createdAt,
    verdict: gap?.verdict ?? null,
    silenceMs: gap?.silence?.inOutage.ms ?? null,
    evidence: [...evidence].map(({ kind, from, delayMs }) => ({
      kind,
      sender: from?.address.toLowerCase() ?? null,
      delayMs,
    })),
    damages: told.damages.map(({ head, status, amount }) => ({
      head: head ?? 'none',
      status,
      cents: amount?.cents ?? null,
    })),
    complaints: told.complaints.map(
      ({ recipient, channel, interruptsLimitation, answerDate, date }) => ({
        recipient,
        channel,
        interruptsLimitation,
        isAnswered: answerDate !== null,
        date,
      }),
    ),
    askedCents: told.request.risarcimento?.cents ?? 0,
  };
}

/** Of several dossiers of one box and outage only the newest counts. */
export function counted(sound: readonly Facts[]): Facts[] {
  const newest = new Map<string, Facts>();
  for (const facts of sound) {
    const key = `${facts.outage} ${facts.box}`;
    const before = newest.get(key);
    if (before === undefined || before.createdAt < facts.createdAt) newest.set(key, facts);
  }
  return [...newest.values()];
}
