import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { screen } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedLine_EventFragment } from '../graphql/graphql';
import type { Language } from '../i18n/languages';
import { createCache } from '../platform/apollo';
import { handlingSpecimen } from '../testing/handling-specimen';
import { show } from '../testing/show';
import { FeedLine, feedLineEvent } from './FeedLine';

const agency = { __typename: 'Agency' as const, id: 'nl', shortName: 'NL Customs' };
const assignments = [{ __typename: 'TargetAssignment' as const, id: 'as', agency: { __typename: 'Agency' as const, id: 'gh', shortName: 'GH Customs' } }];
const seizure = {
  __typename: 'Seizure' as const, id: 's', reference: 'S-1', place: 'Rotterdam', country: 'NL', wasteStream: 'E_WASTE' as const, declaredDescription: 'Scrap', foundDescription: 'Broken sets', totalKg: '1', state: 'SUBMITTED' as const, handling: handlingSpecimen(),
};
const target = { __typename: 'Target' as const, id: 't', title: 'Container of sets', outcome: 'FOUND' as const, assignments, handling: handlingSpecimen() };
const control = { __typename: 'Control' as const, id: 'c', finding: 'NOTHING_FOUND' as const, target: { __typename: 'Target' as const, id: 't', title: 'Container of sets', assignments } };
const participation = { __typename: 'Participation' as const, id: 'p', agency: { __typename: 'Agency' as const, id: 'gh', shortName: 'GH Customs' } };
const introduction = { __typename: 'Introduction' as const, id: 'i', first: { __typename: 'Person' as const, id: 'a', name: 'Aisyah' }, second: { __typename: 'Person' as const, id: 'b', name: 'Claire' } };
const interest = {
  __typename: 'Interest' as const, id: 'in', otherAgency: { __typename: 'Agency' as const, id: 'gh', shortName: 'GH Customs' }, ownTarget: { __typename: 'Target' as const, id: 't' }, ownReport: null,
};
const pair = { __typename: 'ConsignmentPair' as const, id: 'cp' };
const operation = { __typename: 'Operation' as const, id: 'o', name: 'Marsh Wren' };

const tell = async (kind: string, subject: FeedLine_EventFragment['subject'], named: Record<string, string | number> = {}, language: Language = 'en') => {
  const client = new ApolloClient({ cache: createCache(), link: ApolloLink.empty(), dataMasking: true });
  const data = { __typename: 'OperationEvent' as const, id: 'e', kind, at: '2026-03-10T08:00:00Z', arguments: named, actor: null, agency, subject };
  client.cache.writeFragment({ fragment: feedLineEvent, data });
  const { container } = await show(
    <ApolloProvider client={client}>
      <ul>
        <FeedLine event={{ __typename: 'OperationEvent', id: 'e' } as never} operationId="o" now={Date.parse('2026-03-10T09:00:00Z')} />
      </ul>
    </ApolloProvider>,
    { language, rooms: ['activity'] },
  );
  return container.querySelector('p')?.textContent ?? '';
};

it.each([
  ['SeizureReported', seizure, {}, 'NL Customs reported at Rotterdam: Broken sets', '/operations/o/seizures/s'],
  ['SeizureReported', { ...seizure, place: null, foundDescription: null }, {}, 'NL Customs reported at Netherlands: E-waste', '/operations/o/seizures/s'],
  ['TargetNominated', target, {}, 'NL Customs nominated a target: Container of sets', '/operations/o/targets/t'],
  ['TargetAssigned', target, { agencyId: 'gh' }, 'NL Customs assigned Container of sets to GH Customs', '/operations/o/targets/t'],
  ['TargetControlled', control, {}, 'NL Customs controlled Container of sets: Nothing found', '/operations/o/targets/t'],
  ['TargetClosed', target, {}, 'NL Customs closed the target Container of sets: Found', '/operations/o/targets/t'],
  ['InvitationAccepted', participation, {}, 'GH Customs takes part', '/operations/o/participants'],
  ['MemberSet', participation, { role: 'ANALYST' }, 'GH Customs: somebody became Analyst', '/operations/o/participants'],
  ['MembersIntroduced', introduction, {}, 'NL Customs introduced Aisyah and Claire to each other', '/operations/o#introductions'],
  ['InterestFound', interest, {}, 'GH Customs has an interest in a record of yours', '/operations/o/targets/t'],
  ['ConsignmentConfirmed', pair, {}, 'NL Customs confirmed that two reports are of one consignment', '/operations/o/seizures'],
  ['OperationStepped', operation, { action: 'approve' }, 'NL Customs approved the operation', '/operations/o/plan'],
  ['SeizuresImported', operation, { count: 1200 }, 'NL Customs imported reports from a sheet: 1,200', '/operations/o/seizures'],
] as const)('tells %s in a sentence that leads there (%#)', async (kind, subject, named, sentence, href) => {
  expect(await tell(kind, subject, named)).toBe(sentence);
  expect(screen.getByRole('link').getAttribute('href')).toBe(href);
});

it('tells of a record that is not shared without naming it', async () => {
  expect(await tell('SeizureReported', null)).toBe('NL Customs reported at a place that is not named: a record that is not shared with you');
  expect(screen.queryByRole('link')).toBeNull();
});

it('tells a kind that is newer than this page in general', async () => {
  expect(await tell('SomethingNew', operation)).toBe('NL Customs changed something in the operation');
});

it.each(['PartiesSet', 'NominalOpened', 'NominalReleased', 'IntelligenceAdded', 'IntelligenceOpened', 'IntelligenceWithdrawn'])('tells of what a target keeps as that of the target: %s', async (kind) => {
  expect(await tell(kind, target)).toMatch(/^NL Customs .* the target Container of sets$/);
});

/** On record for nobody's eyes: no feed has it. */
const toldToNobody = 'ConsignmentCompared';

/** What the server's verbs record, read from their source. */
const recorded = (): string[] => {
  const server = join(__dirname, '../../../server/src');
  const kinds = new Set<string>();
  for (const room of ['operations', 'parties', 'targets', 'seizures', 'files', 'imports', 'exports', 'retention', 'deconfliction', 'intelligence']) {
    for (const file of readdirSync(join(server, room))) {
      const source = readFileSync(join(server, room, file), 'utf8');
      if (!file.includes('test') && source.includes('tx.record(')) for (const [, kind] of source.matchAll(/'((?:[A-Z][a-z]+){2,})'/g)) kinds.add(kind ?? '');
    }
  }
  return [...kinds].filter((kind) => /(ed|Set|Made|Withdrew)$/.test(kind) && kind !== toldToNobody).sort();
};

it('finds what the server records', () => expect(recorded()).toEqual(expect.arrayContaining(['AgencyInvited', 'SeizureSentBack', 'TargetNominated', 'SeizuresImported', 'PartiesSet'].filter((kind) => kind !== 'SeizureSentBack'))));

it.each((['en', 'fr'] as const).flatMap((language) => recorded().map((kind) => [language, kind] as const)))('has a sentence in %s for %s', async (language, kind) => {
  const named = { action: 'approve', role: 'OFFICER', agencyId: 'gh', count: 2, format: 'csv' };
  const subject = kind.startsWith('Target') ? target : /^(Operation|Retention|Purge)/.test(kind) ? operation : kind === 'MembersIntroduced' ? introduction : kind.startsWith('Consignment') ? pair : /Interest|Offered/.test(kind) ? interest : /^(Agency|Invitation|Contact|Member)/.test(kind) ? participation : seizure;
  const sentence = await tell(kind, subject, named, language);
  expect(sentence).toMatch(/Customs/);
  expect(sentence).not.toMatch(/changed something|a modifié quelque chose|\{\{|kind\.|<a>/);
});
