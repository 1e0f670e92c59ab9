import type { ProductKind } from '@muster/shared/vocabularies';
import { addDocument, answerIntroductionRequest, askIntroduction, attendCalendarEvent, confirmExpertise, offerExpertise, putCalendarEvent } from '../groups/groups.room';
import { addIntelligence } from '../intelligence/intelligence.room';
import { writeMessage } from '../messages/messages.room';
import { acknowledgeProduct, giveProductFeedback, makeTarget, stepProduct, writeProduct } from '../products/products.room';
import { unitKey } from './demonstration-agencies';
import type { Cast } from './seed-agencies';
import type { Seeder } from './seeder';

const day = 86_400_000;

interface Stage {
  seeder: Seeder;
  cast: Cast;
  group: string;
  exercise: string;
  now: Date;
}

const personOf = ({ cast }: Stage, key: string) => {
  const agency = cast.get(key);
  if (!agency) throw new Error(`No agency of the demonstration is called ${key}.`);
  return agency;
};
const asLead = (stage: Stage, key: string, days: number) => stage.seeder.as(personOf(stage, key).lead, new Date(stage.now.getTime() + days * day));
const asOfficer = (stage: Stage, key: string, days: number) => stage.seeder.as(personOf(stage, key).officer, new Date(stage.now.getTime() + days * day));

/** A standing group at work: an early warning that becomes a target of the exercise, a product from a sealed source, experts, a meeting and two documents. */
export const seedGroupWork = async (stage: Stage): Promise<void> => {
  const warning = await warnEarly(stage);
  await makeProduct(stage, stage.group, 'NL', ['MY', 'TH', 'FR'], ferries, warning);
  await makeProduct(stage, stage.exercise, 'FR', ['MY', 'TH', 'NL'], bales, null);
  await submitProduct(stage, 'MY', ['TH', 'HK'], yards, -1);
  await withdrawProduct(stage, 'BE', ['MY', 'TH'], seals);
  await putForward(stage);
  await askAround(stage);
  await meet(stage);
  await fillLibrary(stage);
};

const warnEarly = async (stage: Stage): Promise<string> => {
  const id = stage.seeder.clock.uuid();
  await writeMessage(await asLead(stage, 'NL', -6), {
    id, operationId: stage.group, send: true, handling: { tlp: 'GREEN' },
    body: {
      kind: 'WARNING', subject: 'Ferry on its last voyage, bound for a beach', body: 'It left in ballast. It may call for bunkers on the way.', language: 'en', pattern: 'An old ferry under a flag that it has had for a month',
      reasons: 'Sold to a cash buyer for the price of its steel; no notification was made, and asbestos was never taken out.', riskIndicators: ['D01'], departureCountry: 'NL', destinationCountry: 'MY',
      addresseeIds: ['MY', 'TH', 'FR'].map((key) => personOf(stage, key).agencyId), sourceEvaluation: 'B', informationEvaluation: 'I2',
    },
  });
  await makeTarget(await asLead(stage, 'MY', -5), { id: stage.seeder.clock.uuid(), operationId: stage.exercise, source: { operationId: stage.group, type: 'Message', id }, kind: 'VESSEL', vesselName: 'EX BALTIC PEARL', expectedZone: 'Asia/Kuala_Lumpur' });
  return id;
};

interface Said {
  kind: ProductKind;
  title: string;
  body: string;
  reasons: string;
}

interface Written extends Said {
  text: string;
  origin: string;
}

const ferries: Written = {
  kind: 'ALERT', title: 'Old ferries sold for “further trading”', body: 'Ships of this age are sold twice within weeks, change their flag, and leave in ballast with a crew for one voyage.',
  reasons: 'The price is that of steel, and nobody signs on for trading.', text: 'The broker asked for quotes in three yards on the same day.', origin: 'Somebody at one of the yards, who must not be known.',
};
const bales: Written = {
  kind: 'RISK_PROFILE', title: 'Mixed plastic declared as clean bales', body: 'Bales are clean at the doors and mixed behind them; weights per bale differ by a third; the notifier has no sorting line.',
  reasons: 'Three of four containers that were opened to the last bale were mixed.', text: 'The night shift builds the front rows from another heap.', origin: 'A former forklift driver.',
};

const yards: Said = {
  kind: 'ASSESSMENT', title: 'Where refused loads are offered again', body: 'Loads that two ports refused are offered to a third within nine days, under new numbers and with the old weights.', reasons: 'Nine of eleven were found again by their weights.',
};
const seals: Said = { kind: 'ALERT', title: 'A seal that opens twice', body: 'Seals of one lot can be opened and closed without a trace.', reasons: 'Two boxes of one week had been opened behind whole seals.' };

/** Written by an officer for whoever leads the agency to review. */
const submitProduct = async (stage: Stage, by: string, to: readonly string[], said: Said, days: number): Promise<string> => {
  const id = stage.seeder.clock.uuid();
  const writer = await asOfficer(stage, by, days);
  await writeProduct(writer, {
    id, operationId: stage.exercise, handling: { tlp: 'AMBER' },
    body: { ...said, language: 'en', sourceEvaluation: 'C', informationEvaluation: 'I3', addresseeIds: to.map((key) => personOf(stage, key).agencyId) },
  });
  await stepProduct(writer, { operationId: stage.exercise, id, version: 1, action: 'submit' });
  return id;
};

/** Disseminated, and taken back once it turned out to be wrong. */
const withdrawProduct = async (stage: Stage, by: string, to: readonly string[], said: Said): Promise<void> => {
  const id = await submitProduct(stage, by, to, said, -9);
  const { exercise: operationId } = stage;
  await stepProduct(await asLead(stage, by, -8), { operationId, id, version: 2, action: 'disseminate', reason: 'For those on the route.', language: 'en' });
  await stepProduct(await asLead(stage, by, -4), { operationId, id, version: 3, action: 'withdraw', reason: 'The maker tested the lot: the seals hold. The boxes had been opened before they were sealed.', language: 'en' });
};

/** Written by an officer with a sealed source, disseminated by the contact point, who decides that it may be handled less strictly than the source. */
const makeProduct = async (stage: Stage, operationId: string, by: string, to: readonly string[], { text, origin, ...said }: Written, messageId: string | null): Promise<void> => {
  const { seeder } = stage;
  const id = seeder.clock.uuid();
  const writer = await asOfficer(stage, by, -4);
  await writeProduct(writer, {
    id, operationId, messageId, handling: { tlp: 'AMBER' },
    body: { ...said, language: 'en', riskIndicators: ['D01'], departureCountry: by, destinationCountry: 'MY', sourceEvaluation: 'B', informationEvaluation: 'I2', addresseeIds: to.map((key) => personOf(stage, key).agencyId) },
  });
  await addIntelligence(writer, { id: seeder.clock.uuid(), operationId, subjectType: 'Product', subjectId: id, text, origin, sourceEvaluation: 'B', informationEvaluation: 'I2', handling: { tlp: 'AMBER_STRICT' } });
  await stepProduct(writer, { operationId, id, version: 1, action: 'submit' });
  await stepProduct(await asLead(stage, by, -3), { operationId, id, version: 2, action: 'disseminate', reason: 'Nothing in it points at the source.', language: 'en' });
  const reader = await asLead(stage, 'MY', -2);
  await acknowledgeProduct(reader, operationId, id);
  await giveProductFeedback(reader, { operationId, productId: id, isUseful: true, reason: 'We look at the last rows now, not at the first.', language: 'en' });
};

const putForward = async (stage: Stage): Promise<void> => {
  const unit = await asLead(stage, unitKey, -19);
  for (const [key, topics, languages, regions] of [
    ['MY', ['Plastic', 'Port controls'], ['ms', 'en'], ['MY', 'TH']], ['NL', ['Ship recycling', 'Basel notifications'], ['nl', 'en', 'de'], ['NL']], ['FR', ['E-waste'], ['fr', 'en'], ['FR']],
  ] as const) {
    const id = await offerExpertise(await asLead(stage, key, -20), { operationId: stage.group, topics: [...topics], languages: [...languages], regions: [...regions], language: 'en' });
    if (key !== 'FR') await confirmExpertise(unit, stage.group, id, 1);
  }
};

const askAround = async (stage: Stage): Promise<void> => {
  const id = stage.seeder.clock.uuid();
  await askIntroduction(await asLead(stage, 'FR', -12), { id, operationId: stage.group, country: 'TH', topic: 'Used electronics without test papers', reason: 'Containers from Le Havre are refused at Laem Chabang; we would agree on one test report.', language: 'en' });
  await answerIntroductionRequest(await asLead(stage, unitKey, -11), { operationId: stage.group, id, isIntroduced: true, personId: personOf(stage, 'TH').lead.id, answer: 'They meet such papers every week.', language: 'en' });
  await askIntroduction(await asLead(stage, 'MY', -1), { id: stage.seeder.clock.uuid(), operationId: stage.group, country: 'GB', topic: 'Plastic sorted in transit', reason: 'Who checks what the sorting plants declare?', language: 'en' });
};

const meet = async (stage: Stage): Promise<void> => {
  const unit = await asLead(stage, unitKey, -10);
  const starts = new Date(Math.ceil((stage.now.getTime() + 7 * day) / 3_600_000) * 3_600_000);
  const id = stage.seeder.clock.uuid();
  await putCalendarEvent(unit, {
    id, operationId: stage.group, kind: 'MEETING', title: 'Monthly call of the network', note: 'Ships on their last voyage; test papers of used electronics; who writes the next bulletin.', language: 'en', startsAt: starts.toISOString(),
    endsAt: new Date(starts.getTime() + 5_400_000).toISOString(), zone: 'Asia/Kuala_Lumpur', place: 'Port Klang and by video',
  });
  await putCalendarEvent(unit, { id: stage.seeder.clock.uuid(), operationId: stage.group, kind: 'DEADLINE', title: 'Contributions to the bulletin', language: 'en', startsAt: new Date(starts.getTime() + 14 * day).toISOString(), zone: 'Europe/Brussels' });
  for (const [key, answer] of [['MY', 'YES'], ['NL', 'YES'], ['FR', 'MAYBE']] as const) await attendCalendarEvent(await asLead(stage, key, -8), stage.group, id, answer);
};

const fillLibrary = async (stage: Stage): Promise<void> => {
  const writer = await asLead(stage, 'NL', -15);
  await addDocument(writer, { id: stage.seeder.clock.uuid(), operationId: stage.group, title: 'Telling a ship from a wreck: marks of a last voyage', topic: 'Ships', summary: 'What sale, flag, crew and insurance tell before a ship leaves.', language: 'en', edition: '2026' });
  await addDocument(await asLead(stage, 'FR', -14), { id: stage.seeder.clock.uuid(), operationId: stage.group, title: 'Appareils d’occasion : le rapport d’essai', topic: 'E-waste', summary: 'Ce qu’un essai doit dire de chaque appareil.', language: 'fr', edition: 'deuxième' });
};
