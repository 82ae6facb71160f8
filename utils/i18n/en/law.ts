import type { LawTexts } from '@/utils/i18n/it/law';

export const law: LawTexts = {
  check: 'a lawyer should check',
  sides: {
    claim: 'In your favour',
    contrary: 'What the other side will say',
    procedure: 'How and when',
    evidence: 'The evidence',
  },
  meaning: {
    'cc-1218':
      'Who does not perform as due pays the damage, unless he proves that the cause was not his. You prove the contract and say what did not work.',
    'cc-1219-2943':
      'An explicit written demand puts the company in default and interrupts limitation. A phone call or a mere complaint does not.',
    'cc-1223':
      'Both the loss suffered and the lost gain are paid, if they are an immediate and direct consequence.',
    'cc-1225':
      'Without intent, only the damage that could be foreseen when the contract was made is paid. A strong defence for Italiaonline.',
    'cc-1226':
      'If the amount cannot be proved the judge estimates it; that there was a damage must still be proved.',
    'cc-1227':
      'Damages are reduced, or lost, for the harm that you could have avoided with some care. This is why we ask what you did to limit it.',
    'cc-1228':
      "Who uses a supplier answers for him too: the reply to “it was the supplier's fault”.",
    'cc-1229': 'A clause that excludes liability for intent or gross negligence is void.',
    'cc-1341':
      'The heaviest clauses of a ready-made contract hold only if approved apart, in writing.',
    'cc-2043': 'Unlawful damage outside the contract: another route, with a shorter time.',
    'cc-2697':
      'Who asks must prove the facts. Who asked damages for a nuisance without rigorous proof did not get them.',
    'cc-2712':
      'An email counts as proof if it is not specifically contested; if it is, the judge weighs how intact and safe it is.',
    'eidas-41':
      'Any timestamp may be brought as evidence. A qualified one also enjoys the presumption that its date is exact and the data intact.',
    'cc-2946-2947':
      'Ten years for the contract, five for damage outside it; then the right is time-barred.',
    'consumo-33':
      'Against a consumer, a clause that removes or limits his rights when the service is not given, in whole or in part, is presumed unfair.',
    'consumo-36': 'The unfair clause is void, the rest of the contract stands.',
    'consumo-135-octies':
      'Rules on digital services for consumers, even when paid with personal data. They have a limit of 26 months: in 2026 the letters rest on the civil code.',
    'gdpr-82':
      'Who suffers damage from a data breach may be compensated; the breach alone is not enough.',
    'cpc-840-bis':
      'Class action for people with the same right. None is known to be filed for this outage; an individual action remains possible.',
    'terms-6-1':
      "As quoted in January 2023, Italiaonline's terms exclude refunds, indemnities and damages for interruptions. We do not have the exact text: attach the terms that you accepted.",
    'cass-2358-2019':
      'A small business with a broken phone line got only the 370 euro of indemnity: its financial and existential damages were not proved.',
    'cass-25442-2024':
      'For a lost chance, odds equal to those of the others are not enough: the link with the fact must be almost certain.',
  },
};
