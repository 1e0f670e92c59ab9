import { illegalTrafficGrounds } from '../vocabularies';
import { codes } from './checks/codes';
import { consents } from './checks/consents';
import { dates } from './checks/dates';
import { fraud } from './checks/fraud';
import { numbers } from './checks/numbers';
import { offices } from './checks/offices';
import { operations } from './checks/operations';
import { parties } from './checks/parties';
import { quantities } from './checks/quantities';
import { route } from './checks/route';
import { shipments } from './checks/shipments';
import { states } from './checks/states';
import type { Dossier } from './dossier';
import type { Check, Inconsistency } from './inconsistency';

/** Every comparison, by its name; adding one is one file. */
export const checks = { fraud, states, consents, numbers, dates, shipments, quantities, codes, route, offices, operations, parties } as const satisfies Readonly<Record<string, Check>>;

/**
 * Everything in which the documents of a consignment, what was declared of it and what was found do not agree, by the letters of Article 9(1). What is not
 * known agrees with everything. It is advice: whether it is material, a competent authority decides.
 */
export const checkDossier = (dossier: Dossier, applied: readonly Check[] = Object.values(checks)): Inconsistency[] =>
  applied.flatMap((check) => check(dossier)).sort((one, other) => illegalTrafficGrounds.indexOf(one.ground) - illegalTrafficGrounds.indexOf(other.ground));
