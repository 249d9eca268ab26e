import type { VNode } from 'preact';

/** One state of a component, as a reader can meet it. */
export interface FixtureState {
  readonly name: string;
  readonly view: (theme: 'light' | 'dark') => VNode;
  /** The interface language of this state alone, for one that is about a language. @default what the gallery is shown in */
  readonly lang?: string;
  /** Selectors of what is clicked, one after another, before the state is there: what only opens by hand. @default nothing */
  readonly clicks?: readonly string[];
}

/** The states of one component, for the gallery and for whoever tests it. Lives beside the component as NAME.fixture.tsx. */
export interface Fixture {
  readonly component: string;
  readonly states: readonly FixtureState[];
}
