import type { ProblemAt } from './problems';
import type { ChangeDraft, ReportDraft } from './report-draft';

/** What every group of the form is given. */
export interface GroupProps {
  readonly operationId: string;
  readonly draft: ReportDraft;
  readonly change: ChangeDraft;
  readonly problem: ProblemAt;
}
