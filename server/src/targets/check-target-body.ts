import { checkContainers, checkHs, checkImo, checkIndicators, checkLanguage, checkLength } from '../platform/checks/check-codes';
import { checkZone } from '../platform/checks/check-moment';
import { checkRoute } from '../platform/checks/check-route';
import { Mistakes } from '../platform/mistakes';
import type { MarkingColumns } from '../handling/handling.room';
import type { TargetEntity } from './target.entity';
import type { TargetBodyInput } from './target.input';

/** The columns that a target's body fills. */
export type TargetBody = Omit<
  TargetEntity,
  | keyof MarkingColumns | 'operationId' | 'id' | 'reference' | 'nominatingAgencyId' | 'nominatedBy' | 'state' | 'outcome' | 'outcomeNote' | 'outcomeLanguage'
  | 'audience' | 'version' | 'bodyHash' | 'createdAt' | 'updatedAt'
>;

const most = { containers: 500 };

/** Checks what is said of a target and gives the columns to store; throws every mistake at once, each by its field. */
export const checkTargetBody = (input: TargetBodyInput): TargetBody => {
  const check = new Mistakes();
  const text = (name: keyof TargetBodyInput, max: number): string | null => check.text(name, input[name] as string | null | undefined, { max });
  const body: TargetBody = {
    kind: input.kind,
    title: check.requiredText('title', input.title, { max: 200 }),
    language: checkLanguage(check, 'language', input.language),
    containerNumbers: checkContainers(check, 'containerNumbers', checkLength(check, 'containerNumbers', input.containerNumbers, most.containers)),
    ...checkImo(check, 'imoNumber', input.imoNumber),
    vesselName: text('vesselName', 200),
    voyage: text('voyage', 60),
    billOfLading: text('billOfLading', 60),
    vehicleRegistration: text('vehicleRegistration', 40),
    declaredDescription: check.text('declaredDescription', input.declaredDescription, { max: 4000, multiline: true }),
    declaredHs: checkHs(check, 'declaredHs', input.declaredHs),
    wasteStream: input.wasteStream ?? null,
    reasons: check.requiredText('reasons', input.reasons, { max: 4000, multiline: true }),
    riskIndicators: checkIndicators(check, input.riskIndicators),
    ...checkRoute(check, 'route', input.route),
    expectedAt: input.expectedAt ? new Date(input.expectedAt) : null,
    expectedZone: input.expectedAt ? checkZone(check, 'expectedZone', input.expectedZone) : null,
  };
  demandWhatItIs(check, body);
  check.throwIfAny();
  return body;
};

/** Whoever is to act must be able to tell the thing when it comes. */
const demandWhatItIs = (check: Mistakes, body: TargetBody): void => {
  const demand = (field: string, isThere: boolean, question: string): void => {
    if (!isThere && !check.has(field)) check.add('field.required', field, `${field}: ${question}`);
  };
  if (body.kind === 'CONTAINER') demand('containerNumbers', body.containerNumbers.length > 0, 'which container?');
  if (body.kind === 'VESSEL') demand('vesselName', body.vesselName !== null || body.imoNumber !== null, 'which vessel? Its name or its IMO number.');
  if (body.kind === 'VEHICLE') demand('vehicleRegistration', body.vehicleRegistration !== null, 'which vehicle?');
};
