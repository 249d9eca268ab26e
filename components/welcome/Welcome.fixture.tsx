import type { Fixture } from '../gallery/fixture.ts';
import { LimitsPicture } from './LimitsPicture.tsx';
import { ReadsPicture } from './ReadsPicture.tsx';

export const fixture: Fixture = {
  component: 'Welcome',
  states: [
    { name: 'what it reads', view: () => <div class="welcome"><ReadsPicture /></div> },
    { name: 'what it reads, right to left', view: () => <div class="welcome"><ReadsPicture /></div>, lang: 'ar' },
    { name: 'how to limit it', view: () => <div class="welcome"><LimitsPicture /></div> },
  ],
};
