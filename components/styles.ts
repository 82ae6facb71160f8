/** Every screen of an extension page looks the same way. */
import '@/components/design/tokens.css';
import '@/components/design/base.css';
import '@/components/design/controls.css';
import '@/components/design/feedback.css';
import '@/components/gap/gap.css';
import '@/components/evidence/evidence.css';
import '@/components/export/export.css';
import '@/components/popup/popup.css';
import '@/components/options/options.css';
import '@/components/welcome/welcome.css';
import '@/components/workbench/workbench.css';
import '@/components/workbench/evidence/evidence-table.css';
import '@/components/workbench/letters/letters.css';
