import type { AgencyKey } from './cast';
import { agencies } from './cast';

/** What an addressee does with a warning, in minutes from the launch. */
export interface ScriptedReply {
  agency: AgencyKey;
  acknowledged: number;
  answered: { at: number; answer: 'FOUND' | 'NOTHING_FOUND' | 'MISSED' | 'NOT_OURS' } | null;
}

/** A warning that is sent by its agency's program, and what becomes of it. */
export interface ScriptedWarning {
  subject: string;
  at: number;
  from: AgencyKey;
  to: AgencyKey[];
  isStrict: boolean;
  /** By when it is to be acknowledged, in minutes from its sending; at the usual time where null. */
  acknowledgeWithin: number | null;
  /** When it arrives, in minutes from its sending; not known where null. */
  expectedWithin: number | null;
  riskIndicators: string[];
  departureCountry: string | null;
  destinationCountry: string | null;
  replies: ScriptedReply[];
}

const senders = ['MY', 'BE', 'NL', 'FR'] as const;
const indicators = [['P05'], ['P05', 'ODD_ROUTE'], [], ['UNDERVALUED']];
const departures = ['BE', 'NL', null, 'FR'];
const destinations = ['MY', 'TH', null];
const answers = ['FOUND', 'NOTHING_FOUND', 'MISSED', 'NOT_OURS'] as const;

/** To all the others, to the two that come next, or to one and the silent one. */
const addresseesOf = (n: number, from: AgencyKey): AgencyKey[] => {
  const others = agencies.filter((agency) => agency !== from);
  if (n % 3 === 0) return others;
  return n % 3 === 1 ? others.slice(1, 3) : [others[n % 2] ?? 'NL', 'PL'];
};

/** Four of six answer, one acknowledges and leaves it there, one says nothing; Poland never says a word. */
const replyOf = (agency: AgencyKey, n: number, index: number, at: number): ScriptedReply[] => {
  const does = (n + index) % 6;
  if (agency === 'PL' || does === 5) return [];
  const acknowledged = at + 2 + ((n * 5 + index * 11) % 23);
  const answer = answers[does];
  return [{ agency, acknowledged, answered: answer ? { at: acknowledged + 3 + ((n * 7 + index * 13) % 29), answer } : null }];
};

/** Warnings of the first forty minutes, a minute or so apart: always the same ones. */
export const scriptedWarnings = (count: number): ScriptedWarning[] =>
  Array.from({ length: count }, (_, n) => {
    const at = 4 + n + ((n * 7) % 60) / 60;
    const from = senders[n % senders.length] ?? 'MY';
    const to = addresseesOf(n, from);
    return {
      subject: `Scripted warning ${n + 1}`, at, from, to, isStrict: n % 5 === 2, acknowledgeWithin: n % 6 === 1 ? 30 : null, expectedWithin: n % 7 === 3 ? 120 : null,
      riskIndicators: indicators[n % 4] ?? [], departureCountry: departures[n % 4] ?? null, destinationCountry: destinations[n % 3] ?? null,
      replies: to.flatMap((agency, index) => replyOf(agency, n, index, at)),
    };
  });
