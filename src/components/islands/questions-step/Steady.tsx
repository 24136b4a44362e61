import { Component, type VNode } from 'preact';

interface SteadyProps {
  /** What the content depends on. */
  on: readonly unknown[];
  children: () => VNode;
}

/** Renders its content anew only where something that it depends on has changed: a keystroke leaves it alone. */
export class Steady extends Component<SteadyProps> {
  override shouldComponentUpdate(next: SteadyProps): boolean {
    return next.on.some((one, index) => one !== this.props.on[index]);
  }

  override render(): VNode {
    return this.props.children();
  }
}
