import type { Somebody } from '../world';
import type { Chance } from './chance';
import type { Crew } from './crew';
import type { Deed } from './schedule';

/** A warning of the story, its moment in minutes from the launch. */
export interface Warning {
  id: string;
  at: number;
  from: Somebody;
  to: Somebody[];
}

export const answers = ['FOUND', 'NOTHING_FOUND', 'MISSED', 'NOT_OURS'] as const;
const departures = ['NL', 'DE', 'BE', null];
const destinations = ['TH', 'MY', null];
const minute = 60_000;

/** The last agencies never say a word. */
const silentOnes = 5;
export const talkers = (crew: Crew): readonly Somebody[] => crew.people.slice(0, -silentOnes);
export const silent = (crew: Crew): readonly Somebody[] => crew.people.slice(-silentOnes);

/** Warnings of what to watch for: some for few eyes, some of an arrival that is expected, some to be acknowledged soon. */
export const warnings = (crew: Crew, chance: Chance, launch: Date, { count, until }: { count: number; until: number }): { warnings: Warning[]; deeds: Deed[] } => {
  const { world, people } = crew;
  const told: Warning[] = [];
  const deeds: Deed[] = [];
  for (let n = 0; n < count; n += 1) {
    const from = chance.one(talkers(crew));
    const to = chance.some(people, 3 + chance.below(8)).filter((who) => who !== from);
    const at = Math.floor((n * until) / count);
    const momentOf = (minutes: number): string => new Date(launch.getTime() + minutes * minute).toISOString();
    const warning: Warning = { id: world.clock.uuid(), at, from, to };
    told.push(warning);
    const body = {
      kind: 'WARNING', subject: `Warning ${n}`, body: 'Watch it.', pattern: 'By night.', reasons: 'Seen before.', addresseeIds: to.map(({ agencyId }) => agencyId), riskIndicators: n % 8 === 7 ? [] : [`INDICATOR_${n % 7}`, 'ODD_ROUTE'].slice(0, 1 + (n % 2)),
      departureCountry: departures[n % 4], destinationCountry: destinations[n % 3], expectedAt: n % 3 === 0 ? momentOf(at + 90 + chance.below(1200)) : null, acknowledgeBy: n % 10 === 5 ? momentOf(at + 45) : null,
    };
    deeds.push({ at, run: () => crew.does(from, 'writeMessage', { input: { id: warning.id, operationId: crew.operationId, body, handling: n % 4 === 1 ? { tlp: 'AMBER_STRICT' } : null } }) });
    deeds.push(...replies(crew, chance, warning));
  }
  return { warnings: told, deeds };
};

/** Most addressees acknowledge, many answer; a third of those only after their time. */
const replies = (crew: Crew, chance: Chance, { id, at, to }: Warning): Deed[] =>
  to.filter((who) => !silent(crew).includes(who)).flatMap((who) => {
    const acknowledged = at + 4 + chance.below(chance.below(3) === 0 ? 480 : 120);
    const answered = acknowledged + 4 + chance.below(240);
    const input = { operationId: crew.operationId, messageId: id, answer: chance.one(answers), note: chance.below(4) === 0 ? 'Two lorries, both with papers.' : null };
    return [
      ...(chance.below(10) < 8 ? [{ at: acknowledged, run: () => crew.does(who, 'acknowledgeMessage', { o: crew.operationId, id }) }] : []),
      ...(chance.below(10) < 6 ? [{ at: answered, run: () => crew.does(who, 'answerMessage', { input }) }] : []),
    ];
  });
