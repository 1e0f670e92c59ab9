import { reasonInWords } from '@muster/shared/risk/score-words';
import type { RiskBand } from '@muster/shared/risk/profile';
import type { Reason } from '@muster/shared/risk/score';
import { parseContainerNumber } from '@muster/shared/identifiers/container-number';
import { checkId, isUuid } from '../platform/checks/check-id';
import type { Clock } from '../platform/clock';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import type { NominateTargetInput } from '../targets/targets.room';
import { nominateWithin } from '../targets/targets.room';
import type { Judgement } from './judgement';
import { ManifestEntity } from './manifest.entity';
import type { RowFacts } from './manifest-columns';
import type { NominateLineInput } from './risk.input';
import type { LineNames } from './seal-manifest';
import { sealedNames } from './seal-manifest';

interface FoundLine {
  facts: RowFacts;
  names: Buffer | null;
  reasons: Reason[];
  points: string;
  band: RiskBand;
  judgements: Judgement[];
  targetId: string | null;
}

/** The line, held until the end of the transaction; not found for anybody who may not see it. */
export const holdLine = async (tx: Transaction, operationId: string, manifestId: string, line: number): Promise<{ found: FoundLine; manifest: ManifestEntity }> => {
  const manifest = isUuid(manifestId) ? await tx.manager.findOne(ManifestEntity, { where: { operationId, id: manifestId } }) : null;
  const [found] = manifest
    ? await tx.query<FoundLine>(
        `/* holdLine */ select facts, names, reasons, trim_scale(points)::text as points, band, judgements, target_id as "targetId" from manifest_lines where operation_id = $1 and manifest_id = $2 and line = $3 for update`,
        [operationId, manifestId, line],
      )
    : [];
  if (!manifest || !found) throw notFound();
  return { found, manifest };
};

/**
 * Makes a target of a line of a manifest: what it says, why it was ranked where it stands, and its parties, whose names
 * stay sealed. For the same eyes as the line: whoever wants more of them to see it marks the target so.
 */
export const nominateLine = (context: Context, { operationId, manifestId, line, targetId, language }: NominateLineInput): Promise<string> =>
  context.change(async (tx) => {
    const { found, manifest } = await holdLine(tx, operationId, manifestId, line);
    const id = checkId('targetId', targetId);
    if (found.targetId !== null && found.targetId !== id) refuse('line.nominated', 'line', 'line: a target was made of this line already.');
    if (found.targetId === id) return manifestId;
    const names = found.names ? sealedNames.open(context.secrets, { operationId, manifestId, at: line }, found.names) : {};
    await nominateWithin(context, tx, {
      operationId, id, body: bodyOf(found, manifest, line, language === 'fr' ? 'fr' : 'en'), parties: partiesOf(tx.clock, names),
      handling: { tlp: 'AMBER', releasableTo: manifest.agencyId === tx.viewer.agencyId ? [] : [manifest.agencyId], toCoordinators: manifest.isForCoordinators },
    });
    await linkLine(tx, operationId, manifestId, line, id);
    return manifestId;
  });

export const linkLine = (tx: Transaction, operationId: string, manifestId: string, line: number, targetId: string | null): Promise<unknown> =>
  tx.query('/* linkLine */ update manifest_lines set target_id = $4 where operation_id = $1 and manifest_id = $2 and line = $3', [operationId, manifestId, line, targetId]);

const most = { title: 160, reasons: 3900 };

const bodyOf = ({ facts, reasons, points }: FoundLine, manifest: ManifestEntity, line: number, language: 'en' | 'fr'): NominateTargetInput['body'] => {
  const containerNumbers = (facts.containers ?? []).flatMap((one) => {
    const parsed = parseContainerNumber(one);
    return parsed.ok ? [parsed.value] : [];
  });
  const where = language === 'fr' ? `Manifeste ${manifest.fileName}, ligne ${line} : ${points} points.` : `Manifest ${manifest.fileName}, line ${line}: ${points} points.`;
  const goods = facts.description ?? facts.hs ?? '';
  return {
    kind: containerNumbers.length > 0 ? 'CONTAINER' : 'CONSIGNMENT',
    title: oneLine([containerNumbers[0] ?? facts.billOfLading, goods].filter(Boolean).join(' · ')).slice(0, most.title) || where,
    language, containerNumbers,
    vesselName: facts.vesselName?.slice(0, 200) ?? null, voyage: facts.voyage?.slice(0, 60) ?? null, billOfLading: facts.billOfLading?.slice(0, 60) ?? null,
    declaredDescription: facts.description ?? null, declaredHs: facts.hs ?? null,
    reasons: [where, ...reasons.map((reason) => reasonInWords(reason, language))].join('\n').slice(0, most.reasons),
    riskIndicators: reasons.map(({ code }) => code).slice(0, 60),
    route: routeOf(facts),
  };
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const routeOf = ({ origin, loadingCountry, loadingPlace, destination, dischargePlace }: RowFacts): NominateTargetInput['body']['route'] => {
  const from = loadingPlace?.slice(0, 2) ?? loadingCountry ?? origin;
  const to = dischargePlace?.slice(0, 2) ?? destination;
  return [
    ...(from ? [{ part: 'DEPARTURE' as const, country: from, locode: loadingPlace ?? null }] : []),
    ...(to ? [{ part: 'DESTINATION' as const, country: to, locode: dischargePlace ?? null }] : []),
  ];
};

const partiesOf = (clock: Clock, { consignorName, consigneeName, consigneeAddress }: LineNames): NominateTargetInput['parties'] => [
  ...(consignorName ? [{ id: clock.uuid(), part: 'CONSIGNOR' as const, kind: 'COMPANY' as const, name: oneLine(consignorName).slice(0, 200) }] : []),
  ...(consigneeName ? [{ id: clock.uuid(), part: 'CONSIGNEE' as const, kind: 'COMPANY' as const, name: oneLine(consigneeName).slice(0, 200), address: consigneeAddress?.slice(0, 500) ?? null }] : []),
];
