import { useLanguage, useTexts } from '@/components/design/language';
import { formatBytes, formatNumber } from '@/utils/i18n/format';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { WorkbenchModel } from '@/utils/workbench/model';

/** Line by line, what the file will hold. What is missing is said, as the dossier will say it. */
export function WhatLeaves({ model }: { model: WorkbenchModel }) {
  const texts = useTexts(workbenchTexts).export;
  const language = useLanguage();
  const { evidence, documents, refused, choices } = model;
  const { claimant, damages, complaints, drafts } = model.case;

  const originals = evidence.filter((item) => item.sha256 && !choices.leftOut.has(item.id));
  const heldBack = evidence.filter((item) => item.sha256 && choices.leftOut.has(item.id));
  const declared = evidence.filter((item) => !item.sha256);
  const bytes = [...originals, ...documents].reduce((sum, item) => sum + (item.bytes ?? 0), 0);
  const person = [
    claimant.name,
    claimant.taxCode,
    claimant.address,
    claimant.contact,
    claimant.pec,
  ];
  const lettersOut = drafts?.filter(({ inDossier }) => inDossier).length ?? 0;
  const count = (n: number) => formatNumber(n, language);

  const rows: [label: string, values: string[]][] = [
    [
      texts.rows.evidence,
      [
        texts.originals(originals.length),
        ...(heldBack.length > 0 ? [texts.heldBack(heldBack.length)] : []),
        ...(declared.length > 0 ? [texts.declared(declared.length)] : []),
        ...(refused.length > 0 ? [texts.refused(refused.length)] : []),
      ],
    ],
    [texts.rows.damages, [count(damages.length)]],
    [texts.rows.documents, documents.length > 0 ? documents.map(({ name }) => name) : [count(0)]],
    [texts.rows.claimant, listed(person, texts.missing)],
    [texts.rows.complaints, [count(complaints.length)]],
    [texts.rows.letters, [count(lettersOut)]],
    [texts.rows.size, [formatBytes(bytes, language)]],
  ];
  return (
    <>
      <dl class="what-leaves">
        {rows.map(([label, values]) => (
          <div key={label}>
            <dt>{label}</dt>
            {values.map((value) => (
              <dd key={value} class="number">
                {value}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p class="soft">{texts.notHere}</p>
    </>
  );
}

function listed(values: string[], missing: string): string[] {
  const given = values.filter((value) => value.trim() !== '');
  return given.length > 0 ? given : [missing];
}
