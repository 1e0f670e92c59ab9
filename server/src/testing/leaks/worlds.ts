import fc from 'fast-check';
import { LiveClient } from '../live-client';
import { canonical } from './canonical';
import type { HiddenDeed } from './hidden-deeds';
import { hiddenDeeds } from './hidden-deeds';
import type { Sample } from './observe';
import { answersOf, attemptsOf, differing } from './observe';
import { until } from './until';
import type { HalfWorld } from './world-pair';

const liveDocument = `subscription ($operationId: ID!) { operationLive(operationId: $operationId) { kind position retractedId
  event { id kind at subjectId subjectType subjectVersion arguments actor { id name } agency { id name } }
  operation { id state totals { cases preliminary { cases } validated { cases } } participations { id lastActivityAt lastActivityKind } } } }`;

/** What happens in a world: visible steps, and the hidden deeds before, between and after them. */
export type Plot = readonly (readonly string[])[];

export const somePlot: fc.Arbitrary<Plot> = fc.array(fc.array(fc.constantFrom(...Object.keys(hiddenDeeds)), { maxLength: 3 }), { minLength: 2, maxLength: 3 });

const deedCalled = (name: string): HiddenDeed => {
  const deed = hiddenDeeds[name];
  if (!deed) throw new Error(`There is no deed called ${name}.`);
  return deed;
};

/** The observer's ear at one half. */
interface Ear {
  frames: string[];
  client: LiveClient;
}

const listen = async (half: HalfWorld, address: string): Promise<Ear> => {
  const client = await LiveClient.connect(address, half.people.observer.token);
  const frames: string[] = [];
  client.socket.on('message', (data) => String(data).includes('"next"') && frames.push(String(data)));
  client.subscribe(liveDocument, { operationId: half.operationId });
  await until(() => frames.length > 0, () => 'nothing');
  return { frames, client };
};

/** Plays the plot in one half; what is heard of it, made comparable. */
export const play = async (half: HalfWorld, plot: Plot, address: string): Promise<string[]> => {
  const { frames, client } = await listen(half, address);
  for (const [index, deeds] of plot.entries()) {
    for (const name of deeds) await half.hiddenDeed(deedCalled(name));
    // The figures in a frame are read when it is delivered: so each is awaited before anything else happens.
    if (index < plot.length - 1) await half.visibleStep((id) => until(() => frames.some((frame) => frame.includes(id)), () => frames.join('\n').slice(-2000)));
  }
  client.socket.terminate();
  // What people are told of follows what happened.
  await half.world.app.services.jobs.idle();
  return canonical(frames.join('\n')).split('\n');
};

/** Two halves in which the same plot was played, but for what is hidden in one. */
export interface PlayedPair {
  quiet: HalfWorld;
  busy: HalfWorld;
}

let instants = 0;

/** Everything that tells the two apart for the observer: answers, what attempts get, and the live stream. */
export const differences = async ({ quiet, busy }: PlayedPair, sample: Sample): Promise<{ compared: number; differing: string[] }> => {
  instants += 1;
  const at = new Date(Date.UTC(2027, 0, 1) + instants * 3_600_000);
  const [one, other] = await Promise.all([answersOf(quiet, at, sample), answersOf(busy, at, sample)]);
  const [tried, triedToo] = await Promise.all([attemptsOf(quiet), attemptsOf(busy)]);
  return { compared: one.length + quiet.hidden.length, differing: [...differing(one, other), ...differing([tried], [triedToo])] };
};

/** A new world in both halves: its plot is played, and compared. */
export const tryPlot = async ({ quiet, busy }: PlayedPair, addresses: { quiet: string; busy: string }, plot: Plot, sample: Sample): Promise<{ compared: number; differing: string[] }> => {
  const [one, other] = await Promise.all([quiet.again(), busy.again()]);
  const [heard, heardToo] = await Promise.all([play(one, plot, addresses.quiet), play(other, plot, addresses.busy)]);
  const told = await differences({ quiet: one, busy: other }, sample);
  return { compared: told.compared + heard.length, differing: [...told.differing, ...differing(heard, heardToo)] };
};
