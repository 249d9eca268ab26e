import type { Fixture } from '../gallery/fixture.ts';
import { CorrectionNotice, type CorrectionNoticeProps } from './CorrectionNotice.tsx';

const nothing = () => {};
const props: Omit<CorrectionNoticeProps, 'theme'> = { surface: 'Lukashenko', label: 'Alexander Lukashenko', choice: { scope: 'site', allNames: false }, onUndo: nothing, onClose: nothing };

export const fixture: Fixture = {
  component: 'CorrectionNotice',
  states: [
    { name: 'these words, on this site', view: (theme) => <CorrectionNotice {...props} theme={theme} /> },
    { name: 'every name, everywhere', view: (theme) => <CorrectionNotice {...props} theme={theme} choice={{ scope: 'everywhere', allNames: true }} /> },
    { name: 'right to left', view: (theme) => <CorrectionNotice {...props} theme={theme} />, lang: 'ar' },
  ],
};
