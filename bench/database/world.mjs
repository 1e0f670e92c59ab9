import { createHash } from 'node:crypto';

/** How the world of the benchmark is laid out; the SQL of fill.mjs computes the same identifiers. */
export const world = { agencies: 100, peoplePerAgency: 10, operations: 20, targetsPerOperation: 100, crowdSessions: 120 };

const uuid = (name) => createHash('md5').update(name).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

export const agencyId = (agency) => uuid(`agency ${agency}`);
export const personId = (agency, person) => uuid(`person ${agency} ${person}`);
export const operationId = (operation) => uuid(`operation ${operation}`);

/** The person of an agency who has a place in an operation: everybody has one in two operations. */
export const memberOf = (operation) => operation % world.peoplePerAgency;

/** The bearer token of somebody's session; a crowd's accounts have many. */
export const tokenOf = (agency, person, session = 0) => `bench-session-${session}-of-${personId(agency, person)}`;
