import type { Policy } from '../platform/policy';
import { isAdministrator } from '../platform/viewer';

/** Who reads the outbox, and who opens what waits in it. */
export const mailPolicy = {
  open: (viewer) => isAdministrator(viewer),
} satisfies Policy<{ id: string }, string>;
