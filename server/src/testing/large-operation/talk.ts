import type { Chance } from './chance';
import type { Crew } from './crew';
import type { Deed } from './schedule';
import type { Warning } from './warnings';
import { silent, talkers } from './warnings';

const requests = ['REQUEST_INFORMATION', 'REQUEST_INFORMATION', 'REQUEST_MUTUAL_ASSISTANCE', 'CONSENT_CHECK'] as const;

/** The rest of what is said: most of it feedback to a warning, in its thread; requests of all kinds; and what goes to all. */
export const talk = (crew: Crew, chance: Chance, warnings: readonly Warning[], { count, until }: { count: number; until: number }): Deed[] =>
  Array.from({ length: count }, (_, n): Deed => {
    const at = 4 + Math.floor((n * (until - 4)) / count);
    const kind = chance.below(20);
    if (kind === 0) return writes(crew, at, n % 4 === 0 ? chance.one(talkers(crew)) : crew.coordinator, { kind: 'BROADCAST', subject: `To all ${n}`, body: 'Please read.' });
    const known = warnings.filter((warning) => warning.at + 4 <= at);
    const warning = known.length > 0 ? chance.one(known) : null;
    const told = warning?.to.filter((who) => !silent(crew).includes(who)) ?? [];
    if (kind < 6 || !warning || told.length === 0) {
      const from = chance.one(talkers(crew));
      const to = chance.some(crew.people, 3).filter((who) => who !== from).slice(0, 2);
      return writes(crew, at, from, { kind: chance.one(requests), subject: `Request ${n}`, body: 'Do you know this company?', addresseeIds: to.map(({ agencyId }) => agencyId) });
    }
    return writes(crew, at, chance.one(told), { kind: 'FEEDBACK', subject: `Feedback ${n}`, body: 'This is what we know.' }, warning.id);
  });

const writes = (crew: Crew, at: number, from: Crew['coordinator'], body: Record<string, unknown>, repliesToId: string | null = null): Deed => {
  const id = crew.world.clock.uuid();
  return { at, run: () => crew.does(from, 'writeMessage', { input: { id, operationId: crew.operationId, body, repliesToId } }) };
};
