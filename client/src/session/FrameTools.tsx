import type { ReactNode } from 'react';
import { Bell } from '../notifications/Bell';
import { ShortcutHelp } from '../ui/ShortcutHelp';
import { AccountMenu } from './AccountMenu';
import { Palette } from './Palette';

/** The tools at the end of every frame's header: what the frame adds, the palette, the account. */
export const FrameTools = ({ children }: { children?: ReactNode }) => (
  <>
    {children}
    <Bell />
    <Palette />
    <ShortcutHelp />
    <AccountMenu />
  </>
);
