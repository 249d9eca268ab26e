import type { Fixture } from '../gallery/fixture.ts';
import { fuzzyRecognition, inflectedRecognition, pactCard, pactRecognition, surnameRecognition, titleRecognition } from '../gallery/facts.ts';
import { RecognitionLine } from './RecognitionLine.tsx';

const person = { ...pactCard.entity, kind: 'person', date: undefined as never } as const;

export const fixture: Fixture = {
  component: 'RecognitionLine',
  states: [
    { name: 'event, company', view: () => <RecognitionLine entity={pactCard.entity} recognition={pactRecognition} /> },
    { name: 'inflected', view: () => <RecognitionLine entity={person} recognition={inflectedRecognition} /> },
    { name: 'surname', view: () => <RecognitionLine entity={person} recognition={surnameRecognition} /> },
    { name: 'fuzzy', view: () => <RecognitionLine entity={person} recognition={fuzzyRecognition} /> },
    { name: 'title', view: () => <RecognitionLine entity={person} recognition={titleRecognition} /> },
    { name: 'from search', view: () => <RecognitionLine entity={person} recognition={null} /> },
  ],
};
