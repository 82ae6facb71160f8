import { useRef } from 'preact/hooks';
import { Badge } from '@/components/design/Badge';
import { Icon, type IconName } from '@/components/design/Icon';
import { useLanguage, useTexts } from '@/components/design/language';
import { formatNumber } from '@/utils/i18n/format';
import { workbenchTexts } from '@/utils/i18n/workbench';
import { SECTIONS, type SectionId, type WorkbenchModel } from '@/utils/workbench/model';

const ICONS: Record<SectionId, IconName> = {
  checklist: 'check',
  evidence: 'shield',
  outage: 'gap',
  damages: 'coins',
  claimant: 'person',
  complaints: 'send',
  request: 'edit',
  letters: 'mail',
  export: 'download',
  verify: 'search',
  backup: 'archive',
};

export function Navigation(props: {
  model: WorkbenchModel;
  section: SectionId;
  onSection: (section: SectionId) => void;
  onVerify: (file: File) => void;
}) {
  const texts = useTexts(workbenchTexts);
  const language = useLanguage();
  const { model, section, onSection, onVerify } = props;
  // "Verifica un dossier" asks for the file at once; its page takes dropped ones too.
  const dossier = useRef<HTMLInputElement>(null);
  const counts: Partial<Record<SectionId, number>> = {
    evidence: model.evidence.length - model.duplicates.size,
    damages: model.case.damages.length,
    complaints: model.case.complaints.length,
  };
  return (
    <nav class="workbench-nav" aria-label={texts.navigation}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id} class={id === 'verify' ? 'apart' : ''}>
            <button
              type="button"
              class="nav-item"
              aria-current={id === section ? 'page' : undefined}
              onClick={() => {
                onSection(id);
                if (id === 'verify') dossier.current?.click();
              }}
            >
              <Icon name={ICONS[id]} />
              <span>{texts.sections[id]}</span>
              {(counts[id] ?? 0) > 0 && <Badge>{formatNumber(counts[id] ?? 0, language)}</Badge>}
            </button>
          </li>
        ))}
      </ul>
      <input
        ref={dossier}
        type="file"
        hidden
        accept=".zip,application/zip"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onVerify(file);
          currentTarget.value = '';
        }}
      />
      <p class="small soft">{texts.saved}</p>
    </nav>
  );
}
