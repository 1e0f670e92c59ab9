import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { coordinatesAny, isAdministrator } from '../platform/viewer';

/** Whether somebody brings statistics in: administrators, and whoever coordinates an operation. */
export const bringsStatistics = (viewer: Viewer): boolean => isAdministrator(viewer) || coordinatesAny(viewer);

export const tradePolicy = {
  import: (viewer) => bringsStatistics(viewer),
} satisfies Policy<{ id: string }, string>;
