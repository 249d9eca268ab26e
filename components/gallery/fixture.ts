import type { VNode } from 'preact';

/** The states of one component, for the gallery and for whoever tests it. Lives beside the component as NAME.fixture.tsx. */
export interface Fixture {
  readonly component: string;
  readonly states: readonly { readonly name: string; readonly view: (theme: 'light' | 'dark') => VNode; readonly lang?: string }[];
}
