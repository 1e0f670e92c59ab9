import type { ButtonHTMLAttributes, ReactNode } from 'react';

/** How a button looks, and so how much it promises. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly kind?: ButtonKind;
  /** Work goes on: the button stays in its place, keeps its focus and does nothing when pressed again. */
  readonly busy?: boolean;
  readonly icon?: ReactNode;
}

/** A button; its words are its children. */
export const Button = ({ kind = 'plain', busy = false, icon, children, onClick, type = 'button', ...rest }: Props) => (
  <button
    {...rest}
    type={type}
    className="button"
    data-kind={kind}
    aria-busy={busy || undefined}
    aria-disabled={busy || undefined}
    onClick={busy ? (event) => event.preventDefault() : onClick}
  >
    {icon}
    {children}
  </button>
);
