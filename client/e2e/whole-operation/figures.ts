import type { RawLog } from '../../../server/src/testing/whole-operation/raw-log';
import type { Eyes } from '../../../server/src/testing/whole-operation/replay';
import { replay, seenBy } from '../../../server/src/testing/whole-operation/replay';
import type { Span } from '../../../server/src/testing/whole-operation/situation-of';
import type { AgencyKey, Player } from './cast';
import { agencies, cast, shortNameOf } from './cast';
import { expectedLoop } from './expected-loop';
import { expectedOverview } from './expected-overview';
import { expectedSituation } from './expected-situation';
import type { LoopShown } from './shown-loop';
import { readLoop } from './shown-loop';
import type { OverviewShown } from './shown-overview';
import { readOverview } from './shown-overview';
import type { SituationShown } from './shown-situation';
import { readSituation } from './shown-situation';
import type { Stage } from './stage';

/** All figures of the dashboards, as one reader sees them. */
export interface Figures {
  loop: LoopShown;
  overview: OverviewShown;
  situation: SituationShown;
}

/** Where a report of the situation is read, and of which span it tells. */
export interface Issued {
  path: string;
  span: Span;
}

/** Looks at every dashboard in somebody's browser. */
export const lookAt = async (stage: Stage, player: Player, { path }: Issued): Promise<Figures> => ({
  loop: await readLoop(await stage.inRoom(player, '/messages/loop')),
  overview: await readOverview(await stage.inRoom(player)),
  situation: await readSituation(await stage.open(player, path)),
});

/** The same, worked out from the log. */
export const workOut = (stage: Stage, player: Player, { span }: Issued, log: RawLog): Figures => {
  const { agency, zone } = cast[player];
  const eyes: Eyes = { agencyId: stage.idOf(agency), coordinates: player === 'carla', zone };
  const names = new Map(agencies.map((key: AgencyKey) => [stage.idOf(key), shortNameOf(key)]));
  const nameOf = (agencyId: string): string => names.get(agencyId) ?? agencyId;
  const seen = seenBy(replay(log), eyes);
  return {
    loop: expectedLoop(seen, stage.world.clock.now(), nameOf),
    overview: expectedOverview(seen, agencies.length, nameOf),
    situation: expectedSituation(seen, eyes, span, nameOf),
  };
};
