/** Components drawn on a page, to be clicked and measured like anything on it. */
import { render, type VNode } from 'preact';
import { Quotation } from '../../../components/card/Quotation.tsx';
import { SourceLink } from '../../../components/SourceLink.tsx';
import { textsFrom } from '../../../components/gallery/texts-from.ts';
import { TextsContext } from '../../../components/texts.ts';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };

const draw = (view: VNode): void => {
  const box = document.body.appendChild(document.createElement('div'));
  box.id = 'drawn';
  render(<TextsContext.Provider value={textsFrom(english, 'en')}>{view}</TextsContext.Provider>, box);
};

/** One source link an address, in a list. */
export const showLinks = (addresses: readonly string[]): void => draw(<ol>{addresses.map((address) => <li key={address}><SourceLink href={address}>source</SourceLink></li>)}</ol>);

/** A quotation of a speaker with this name, who spoke in parliament. */
export const showNames = (speakerLabel: string): void => draw(
  <Quotation sources={[]} quotation={{ exact: 'Words.', lang: 'en', speaker: 'a', speakerLabel, chain: ['said in parliament'], source: 'b', translated: false, originalLang: 'en' }} />,
);
