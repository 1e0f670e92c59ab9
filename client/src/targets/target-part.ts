import type { ProblemAt } from '../seizures/problems';
import type { TargetDraft } from './target-draft';

/** What every part of a target's form is given. */
export interface TargetPart {
  readonly draft: TargetDraft;
  readonly change: (patch: Partial<TargetDraft>, byItself?: boolean) => void;
  readonly problem: ProblemAt;
}
