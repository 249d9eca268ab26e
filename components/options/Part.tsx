import type { ComponentChildren, VNode } from 'preact';

export interface PartProps {
  readonly title: string;
  readonly about: string;
  readonly children: ComponentChildren;
}

/** A smaller heading inside a section, with its line of explanation. */
export const Part = ({ title, about, children }: PartProps): VNode => (
  <div class="part">
    <h3>{title}</h3>
    <p class="small quiet">{about}</p>
    {children}
  </div>
);
