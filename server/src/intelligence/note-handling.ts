import { tlpLevels } from '@muster/shared/vocabularies';
import type { HandlingInput } from '../handling/handling.room';
import { checkHandling, holdNames } from '../handling/handling.room';
import { meet } from '../platform/meet';
import type { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { visibilityRule } from '../platform/visibility';
import type { IntelligenceEntity } from './intelligence.entity';
import type { Subject } from './intelligence.store';

export type NoteHandling = Pick<IntelligenceEntity, 'tlp' | 'releasableTo' | 'toCoordinators' | 'recipients' | 'caveats' | 'handlingNote' | 'wantedAudience'>;

/** Unless told otherwise intelligence is for its own agency; where the record itself is RED, for whoever writes it. */
const unlessTold = ({ tlp }: Subject): HandlingInput => ({ tlp: tlp === 'RED' ? 'RED' : 'AMBER_STRICT' });

/** The handling of a note's own. It is never lower than its record's, and the database keeps it within the eyes that see the record. A product rests on its notes: there it is the product that is not lower. */
export const noteHandling = async (tx: Transaction, check: Mistakes, subject: Subject, agencyId: string, given: HandlingInput | null | undefined): Promise<NoteHandling> => {
  const { operationId } = subject.facts;
  const { tellsWithheld: _told, markedAudience, ...handling } = await checkHandling(tx, check, operationId, agencyId, given ?? unlessTold(subject));
  check.throwIfAny();
  if (subject.kind !== 'Product' && tlpLevels.indexOf(handling.tlp) < tlpLevels.indexOf(subject.tlp)) {
    refuse('intelligence.lower-than-record', 'handling.tlp', 'handling.tlp: what is added to a record is handled at least as strictly as the record.', { tlp: subject.tlp });
  }
  await holdNames(tx, operationId, handling);
  if (!visibilityRule.sees(tx.viewer.tokens, meet(subject.audience, markedAudience))) {
    refuse('intelligence.keeps-you', 'handling', 'handling: you would not see it yourself: release it to those by whose role you see the record.');
  }
  return { ...handling, wantedAudience: markedAudience };
};
