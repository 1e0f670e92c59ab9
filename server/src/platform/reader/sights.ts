import type { EntityManager } from 'typeorm';
import type { Clock } from '../clock';
import type { Viewer } from '../viewer';

/** Something RED in an answer. */
export interface SeenRed {
  operationId: string;
  subjectType: string;
  subjectId: string;
  audience: string[];
}

/** Everything RED that an answer tells of, each once, however deep it stands. */
export const findSights = (answer: unknown): SeenRed[] => {
  const found = new Map<string, SeenRed>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look);
    if (typeof value !== 'object' || value === null) return;
    const { $red, ...others } = value as Record<string, unknown> & { $red?: SeenRed | null };
    if ($red) found.set(`${$red.subjectType} ${$red.subjectId}`, $red);
    Object.values(others).forEach(look);
  };
  look(answer);
  return [...found.values()];
};

/** Who saw it, and when: for those to whom it is addressed. */
export const recordSights = async (manager: EntityManager, clock: Clock, viewer: Pick<Viewer, 'accountId' | 'agencyId'>, seen: readonly SeenRed[]): Promise<void> => {
  for (const { operationId, subjectType, subjectId, audience } of seen) {
    await manager.query(
      `/* recordSight */ insert into sights (operation_id, id, subject_type, subject_id, reader_id, reader_agency_id, at, audience) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [operationId, clock.uuid(), subjectType, subjectId, viewer.accountId, viewer.agencyId, clock.now(), audience],
    );
  }
};
