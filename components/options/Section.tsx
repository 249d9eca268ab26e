import type { ComponentChildren, VNode } from 'preact';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** One line: what is set here. */
  readonly about: string;
  readonly children: ComponentChildren;
}

/** One part of the settings, with a heading that the list of sections leads to. */
export const Section = ({ id, title, about, children }: SectionProps): VNode => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <header>
      <h2 id={`${id}-title`} tabIndex={-1}>{title}</h2>
      <p class="quiet">{about}</p>
    </header>
    {children}
  </section>
);
