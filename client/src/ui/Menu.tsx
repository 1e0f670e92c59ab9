import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

/** One thing to do. */
export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
  readonly disabled?: boolean;
  readonly danger?: boolean;
}

interface Props {
  /** What the button shows. */
  readonly children: ReactNode;
  /** What it is called, when what it shows is not words. */
  readonly label?: string;
  readonly actions: readonly MenuAction[];
}

/** A button that opens a short list of things to do. */
export const Menu = ({ children, label, actions }: Props) => (
  <MenuTrigger>
    <Button className="button" data-kind="quiet" {...(label ? { 'aria-label': label } : {})}>
      {children}
    </Button>
    <Popover className="popover" offset={2}>
      <AriaMenu className="menu">
        {actions.map((action) => (
          <MenuItem
            key={action.id}
            id={action.id}
            className="option"
            data-danger={action.danger || undefined}
            isDisabled={action.disabled ?? false}
            textValue={action.label}
            onAction={action.run}
          >
            {action.label}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
