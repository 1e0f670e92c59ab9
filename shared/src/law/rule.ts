import type { Subject } from './classify';
import type { Paper } from './movement';
import type { Question } from './question';
import type { About, Change, Clock, Confidence, Verdict } from './verdict';

/** What a rule has found about a line. */
export interface Finding {
  /** Null where it only says how the line is classed. */
  readonly verdict: Verdict | null;
  readonly about?: About;
  readonly isOfWhatWasDone?: boolean;
  readonly changes?: readonly Change[];
  readonly missing?: readonly Paper[];
  readonly clocks?: readonly Clock[];
  /** Where the law is found in a table of its own: the measure's. */
  readonly cited?: Pick<Rule, 'citation' | 'validFrom' | 'validTo' | 'confidence'>;
}

/** One rule of law. Everything that a lawyer wants to check of it stands in its file. */
export interface Rule {
  readonly id: string;
  readonly citation: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly confidence: Confidence;
  /** Why, in a sentence; names and figures come from the finding. */
  readonly says: { readonly en: (about: About) => string; readonly fr: (about: About) => string };
  find(question: Question, subject: Subject): Finding | readonly Finding[] | null;
}
