import { Component, type ComponentChildren } from 'preact';

interface StillProps {
  /** Everything by which the children can differ. */
  readonly by: readonly unknown[];
  readonly children: ComponentChildren;
}

/** Draws its children again only when something in `by` is another: in a list of a thousand lines, the few that changed. */
export class Still extends Component<StillProps> {
  override shouldComponentUpdate(next: StillProps): boolean {
    return next.by.length !== this.props.by.length || next.by.some((value, index) => !Object.is(value, this.props.by[index]));
  }

  override render({ children }: StillProps): ComponentChildren {
    return children;
  }
}
