import base from '@/components/design/base.css?inline';
import controls from '@/components/design/controls.css?inline';
import feedback from '@/components/design/feedback.css?inline';
import tokens from '@/components/design/tokens.css?inline';
import evidence from '@/components/evidence/evidence.css?inline';
import gap from '@/components/gap/gap.css?inline';
import panel from './panel.css?inline';

/** All that the panel looks like, for its shadow root. */
export const panelStyles = [tokens, base, controls, feedback, gap, evidence, panel].join('\n');
