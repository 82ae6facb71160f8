import * as z from 'zod/mini';

/** Integer cents of euro; never a float. */
export const moneySchema = z.object({ cents: z.int(), currency: z.literal('EUR') });
export type Money = z.infer<typeof moneySchema>;

/** A calendar day in Europe/Rome, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** Who asks. Consumer or professional decides which rules are mentioned. */
export const claimantSchema = z.object({
  name: z.string(),
  taxCode: z.string(),
  address: z.string(),
  contact: z.string(),
  pec: z.string(),
  role: z.nullable(z.enum(['consumer', 'professional'])),
});
export type Claimant = z.infer<typeof claimantSchema>;

export const PLANS = [
  'libero-free',
  'libero-plus-5gb',
  'libero-plus-1tb',
  'libero-personal',
  'virgilio-free',
  'virgilio-plus-100gb',
  'business',
  'pec',
  'other',
] as const;
export const planSchema = z.enum(PLANS);
export type Plan = z.infer<typeof planSchema>;

/** Heads of damage, with the Italian legal terms (domain.md section 4). */
export const DAMAGE_HEADS = [
  'danno-emergente',
  'lucro-cessante',
  'perdita-di-chance',
  'danno-non-patrimoniale',
  'rimborso-canone',
  'indennizzo',
] as const;
export const damageHeadSchema = z.enum(DAMAGE_HEADS);
export type DamageHead = z.infer<typeof damageHeadSchema>;

export const damageSchema = z.object({
  id: z.string(),
  /** Null until the user has said what kind of loss it was. */
  head: z.nullable(damageHeadSchema),
  description: z.string(),
  /** Causal link: what I would have done in time. */
  causalLink: z.string(),
  deadline: z.nullable(daySchema),
  evidence: z.array(z.string()),
  amount: z.nullable(moneySchema),
  /** How the amount was computed. */
  computation: z.string(),
  /** What the user did to limit the harm (art. 1227 c.c.). */
  mitigation: z.string(),
  status: z.enum(['proven', 'estimated']),
  /** SHA-256 of the documents attached as receipts. */
  receipts: z.array(z.string()),
});
export type Damage = z.infer<typeof damageSchema>;

export const complaintSchema = z.object({
  id: z.string(),
  date: daySchema,
  /** To whom it went: an id of the channels, or free text. */
  recipient: z.string(),
  channel: z.enum(['pec', 'registered-letter', 'email', 'phone', 'web-form', 'in-person', 'other']),
  reference: z.string(),
  text: z.string(),
  answer: z.string(),
  answerDate: z.nullable(daySchema),
  /** A written demand that interrupts limitation (artt. 1219 and 2943 c.c.). */
  interruptsLimitation: z.boolean(),
  documents: z.array(z.string()),
});
export type Complaint = z.infer<typeof complaintSchema>;

/** The company's own voluntary gesture; never money (domain.md section 2). */
export const ristoroSchema = z.object({
  received: z.nullable(z.boolean()),
  description: z.string(),
  date: z.nullable(daySchema),
  redeemed: z.nullable(z.boolean()),
});
export type Ristoro = z.infer<typeof ristoroSchema>;

/** What is asked; indennizzo, rimborso and risarcimento are never mixed. */
export const requestSchema = z.object({
  indennizzo: z.nullable(moneySchema),
  rimborso: z.nullable(moneySchema),
  risarcimento: z.nullable(moneySchema),
  /** Days given to answer. */
  termDays: z.nullable(z.int()),
  alternative: z.string(),
  payment: z.string(),
});
export type Request = z.infer<typeof requestSchema>;

/** The hours in which the user himself was without mail, per channel; RFC 3339 in UTC. */
export const livedIntervalSchema = z.object({
  channel: z.enum(['webmail', 'android', 'ios', 'imap-pop']),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
});
export type LivedInterval = z.infer<typeof livedIntervalSchema>;

/** The parts of a letter that have lines, in reading order. */
export const LETTER_PARTS = [
  'notice',
  'sender',
  'recipient',
  'delivery',
  'placeAndDate',
  'subject',
  'body',
  'signature',
  'annexes',
] as const;

/** A line of a letter in the user's words; empty where he took it away. */
export const lineEditSchema = z.object({
  part: z.enum(LETTER_PARTS),
  /** The line as the case filled it when he wrote; in another state of the case it may not fit. */
  original: z.string(),
  text: z.string(),
});
export type LineEdit = z.infer<typeof lineEditSchema>;

/** What the user made of a draft; the rest of it is written anew from the case each time. */
export const letterDraftSchema = z.object({
  /** The letter's key, see `draftKey`. */
  letter: z.string(),
  edits: z.array(lineEditSchema),
  inDossier: z.boolean(),
});
export type LetterDraft = z.infer<typeof letterDraftSchema>;

/** The two questions that come first; null while unanswered. */
export const screeningSchema = z.object({
  inUse: z.nullable(z.boolean()),
  harmFollowed: z.nullable(z.boolean()),
});
export type ScreeningAnswers = z.infer<typeof screeningSchema>;

/** Everything that the user tells, for one mailbox and one outage ("il fascicolo"). */
export const caseSchema = z.object({
  mailbox: z.string(),
  outage: z.string(),
  claimant: claimantSchema,
  plan: z.nullable(planSchema),
  planPrice: z.nullable(moneySchema),
  uses: z.string(),
  lived: z.array(livedIntervalSchema),
  damages: z.array(damageSchema),
  complaints: z.array(complaintSchema),
  ristoro: ristoroSchema,
  request: requestSchema,
  /** Absent in cases of before there were letters. */
  drafts: z.exactOptional(z.array(letterDraftSchema)),
  /** The interruption of AGCOM's day-rates that the user took over as his measure; absent if he never did. */
  agcomMeasure: z.exactOptional(z.enum(['complete', 'partial'])),
  /** Absent until the user answered. */
  screening: z.exactOptional(screeningSchema),
});
export type Case = z.infer<typeof caseSchema>;
