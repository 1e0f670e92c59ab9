import { putConsent, recordDocument } from '../documents/documents.room';
import { exerciseDocuments } from './data/exercise-documents';
import type { Cast } from './seed-agencies';
import type { Seeder } from './seeder';

const day = 86_400_000;

/** Documents of two targets of the exercise: those of the one agree with all that is known, those of the other do not. */
export const seedDocuments = async (seeder: Seeder, cast: Cast, operationId: string, now: Date): Promise<void> => {
  const at = (days: number): Date => new Date(now.getTime() + days * day);
  const dayOf = (days: number): string => at(days).toISOString().slice(0, 10);
  for (const document of exerciseDocuments) {
    const by = cast.get(document.by);
    if (!by) throw new Error(`No agency of the demonstration is called ${document.by}.`);
    const context = await seeder.as(by.lead, at(document.days));
    const id = seeder.clock.uuid();
    const { kind, number, state, values, consents } = document;
    await recordDocument(context, {
      id, operationId, subjectType: 'Target', subjectId: await targetOf(seeder, operationId, document.target), kind,
      body: { number, state, values: Object.entries(values).map(([field, value]) => ({ field, value: typeof value === 'number' ? dayOf(value) : value })) },
    });
    for (const [index, consent] of consents.entries()) {
      const { asked, from, to, ...answer } = consent;
      await putConsent(context, {
        ...answer, operationId, id, version: index + 1, askedOn: dayOf(asked), acknowledgedOn: dayOf(asked + 3), answeredOn: consent.answer === 'NONE' ? null : dayOf(asked + 40),
        validFrom: from === undefined ? null : dayOf(from), validTo: to === undefined ? null : dayOf(to),
      });
    }
  }
};

const targetOf = (seeder: Seeder, operationId: string, title: string): Promise<string> =>
  seeder.with(seeder.participantOf(operationId)).change(async (tx) => {
    const [row] = await tx.query<{ id: string }>('/* targetOf */ select id from targets where operation_id = $1 and title = $2', [operationId, title]);
    if (!row) throw new Error(`No target of the exercise is called ${title}.`);
    return row.id;
  });
