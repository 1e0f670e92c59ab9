import { parse } from 'graphql';

/** What the file of a situation report is made from: asked as its reader would. */
export const situationDocument = parse(`query SituationFile($operationId: ID!, $id: ID!) {
  situationReport(operationId: $operationId, id: $id) {
    day zone from until state number remarks language
    notable { reference detectedAt zone country place wasteStream totalKg agency: reportingAgency { name } }
    situation {
      found { cases kg pieces containers litres cubicMetres }
      foundInAll { cases kg pieces containers litres cubicMetres }
      byStream { key cases kg pieces }
      controls controlsThatFound warningsSent addressed acknowledged ledToSomething ledToNothing waiting overdue takeBacksOpened takeBacksOpen takeBacksOverdue
      openWarnings { agency { name } dueAt message { reference subject } }
      silentAgencies { agencyId sent since }
    }
  }
  operation(id: $operationId) { code name isExercise participations { agency { id name } } }
}`);

type Found = Record<'kg' | 'pieces' | 'containers' | 'litres' | 'cubicMetres', string> & { cases: number };

type Counts = Record<'controls' | 'controlsThatFound' | 'warningsSent' | 'addressed' | 'acknowledged' | 'ledToSomething' | 'ledToNothing' | 'waiting' | 'overdue' | 'takeBacksOpened' | 'takeBacksOpen' | 'takeBacksOverdue', number>;

/** The answer to the document; the report is null where the reader may not see it. */
export interface SituationAnswer {
  situationReport: {
    day: string;
    zone: string;
    from: string;
    until: string;
    state: 'DRAFT' | 'ISSUED';
    number: number | null;
    remarks: string | null;
    language: string;
    notable: { reference: string; detectedAt: string; zone: string; country: string | null; place: string | null; wasteStream: string | null; totalKg: string | null; agency: { name: string } }[];
    situation: Counts & {
      found: Found;
      foundInAll: Found;
      byStream: { key: string; cases: number; kg: string; pieces: string }[];
      openWarnings: { agency: { name: string }; dueAt: string | null; message: { reference: string; subject: string } | null }[];
      silentAgencies: { agencyId: string; sent: number; since: string }[];
    };
  } | null;
  operation: { code: string; name: string; isExercise: boolean; participations: { agency: { id: string; name: string } }[] } | null;
}
