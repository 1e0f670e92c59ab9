import type { LineFacts } from '@muster/shared/risk/line-facts';
import type { Score, Scorer } from '@muster/shared/risk/score';
import { scorerOf } from '@muster/shared/risk/score';
import type { Services } from '../platform/context';
import { breather } from '../imports/imports.room';
import type { Job } from '../platform/jobs/job-queue';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { changeAs } from '../platform/transaction';
import { corridorTrade } from './corridor-trade';
import { earlierCases } from './earlier-cases';
import { ManifestEntity } from './manifest.entity';
import { profileVersion } from './risk.store';
import type { ReadLine } from './seal-manifest';
import { sealedNames, sealedPortion } from './seal-manifest';

/** What the job needs: identifiers, no content. */
type ManifestKey = Pick<ManifestEntity, 'operationId' | 'id' | 'agencyId' | 'uploadedBy'>;

/** The request that sent the manifest is on record with all that comes of it. */
export const scoreJob = ({ operationId, id, agencyId, uploadedBy }: ManifestKey, requestId: string | null): Job => ({ name: 'risk.score', data: { operationId, id, agencyId, uploadedBy, requestId } });

/**
 * Scores the next portion of a manifest and asks for the one after it, all in one transaction: a server that is stopped
 * loses nothing, and other jobs have their turn in between. It sees what the agency sees, and no more.
 */
export const scorePortion = async (services: Services, { operationId, id, agencyId, uploadedBy, requestId }: ManifestKey & { requestId: string | null }): Promise<void> => {
  const viewer = { accountId: uploadedBy, agencyId, sessionId: null, tokens: new Set([token.anyone, token.participants(operationId), token.participant(operationId, agencyId)]) };
  await changeAs({ ...services, requestId, address: '', rules: () => ['operation:sendManifest'] }, viewer, async (tx) => {
    const manifest = await tx.manager.findOne(ManifestEntity, { where: { operationId, id }, lock: { mode: 'pessimistic_write' } });
    if (!manifest || manifest.state !== 'SCORING') return;
    const [portion] = await tx.query<{ portion: number; ciphertext: Buffer }>(
      '/* takePortion */ delete from manifest_portions where operation_id = $1 and manifest_id = $2 and portion = (select min(portion) from manifest_portions where operation_id = $1 and manifest_id = $2) returning portion, ciphertext',
      [operationId, id],
    ).then(rowsOf<{ portion: number; ciphertext: Buffer }>);
    if (!portion) return finish(tx, manifest);
    const lines = sealedPortion.open(services.secrets, { operationId, manifestId: id, at: portion.portion }, portion.ciphertext);
    await scoreLines(services, tx, manifest, lines);
    services.jobs.enqueue(tx, scoreJob(manifest, requestId));
  });
};

/** TypeORM answers a delete with its rows and their number. */
const rowsOf = <Row>(answer: unknown): Row[] => (Array.isArray(answer) && Array.isArray(answer[0]) ? (answer[0] as Row[]) : (answer as Row[]));

const scoreLines = async (services: Services, tx: Transaction, manifest: ManifestEntity, lines: readonly ReadLine[]): Promise<void> => {
  const profile = await profileVersion(tx, manifest.operationId, manifest.profileId, manifest.profileVersion);
  const scorer = scorerOf(profile);
  const [earlier, trade] = [await earlierCases(services.secrets, tx, manifest, lines), await corridorTrade(tx, profile, lines)];
  const breathe = breather();
  const rows: object[] = [];
  const counts = { HIGH: 0, MEDIUM: 0, LOW: 0 };
  for (const line of lines) {
    await breathe();
    const { score, row } = scoreLine(services, scorer, manifest, line, { ...earlier(line.facts), ...trade(line.facts) });
    counts[score.band] += 1;
    rows.push(row);
  }
  await tx.query(
    `/* keepLines */ insert into manifest_lines (operation_id, manifest_id, line, agency_id, facts, names, points, band, reasons, missing, audience)
     select $1, $2, l.line, $3, l.facts, decode(l.names, 'base64'), l.points, l.band, l.reasons, array(select jsonb_array_elements_text(l.missing)), $4
     from jsonb_to_recordset($5::jsonb) as l(line integer, facts jsonb, names text, points numeric, band text, reasons jsonb, missing jsonb)`,
    [manifest.operationId, manifest.id, manifest.agencyId, manifest.audience, JSON.stringify(rows)],
  );
  await tx.manager.update(ManifestEntity, { operationId: manifest.operationId, id: manifest.id }, {
    doneCount: manifest.doneCount + lines.length, highCount: manifest.highCount + counts.HIGH, mediumCount: manifest.mediumCount + counts.MEDIUM, updatedAt: tx.clock.now(),
  });
};

/** `around` is what is known of the line beside what it says. */
const scoreLine = (services: Services, scorer: Scorer, manifest: ManifestEntity, { line, facts }: ReadLine, around: Partial<LineFacts>): { score: Score; row: object } => {
  const score = scorer.score({ ...facts, ...around });
  const { consignorName, consigneeName, consigneeAddress, ...told } = facts;
  const isNamed = consignorName !== undefined || consigneeName !== undefined;
  const names = isNamed
    ? sealedNames.seal(services.secrets, { operationId: manifest.operationId, manifestId: manifest.id, at: line }, { ...(consignorName && { consignorName }), ...(consigneeName && { consigneeName }), ...(consigneeAddress && { consigneeAddress }) }).toString('base64')
    : null;
  return { score, row: { line, facts: told, names, points: score.points, band: score.band, reasons: score.reasons, missing: score.missing } };
};

const finish = async (tx: Transaction, { operationId, id, agencyId, audience, lineCount }: ManifestEntity): Promise<void> => {
  const now = tx.clock.now();
  await tx.manager.update(ManifestEntity, { operationId, id }, { state: 'SCORED', scoredAt: now, updatedAt: now });
  await tx.record({ operationId, kind: 'ManifestScored', subjectType: 'Manifest', subjectId: id, audience, arguments: { agencyId, count: lineCount } });
};
