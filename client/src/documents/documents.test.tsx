import { Observable } from '@apollo/client';
import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { InRoom } from '../testing/in-room';
import { showPage, type Answers } from '../testing/show-page';
import { refusedSpecimen, targetSpecimen } from '../testing/target-specimen';
import { TargetPage } from '../targets/TargetPage';
import { readFacts } from '../law/facts';
import { DocumentPage } from './DocumentPage';

const consent = (state: string, answer: string, over: object = {}) => ({
  __typename: 'WasteConsent', state, part: 'IMPORT', answer, askedOn: '2026-01-02', acknowledgedOn: null, answeredOn: null, validFrom: null, validTo: null, conditions: null, hasWaived: false, authorityId: null, authorityName: null, fileId: null, ...over,
});
const values = (said: Record<string, string>) => Object.entries(said).map(([field, value]) => ({ __typename: 'DocumentValue', field, value }));
const notification = (over: object = {}) => ({
  __typename: 'WasteDocument', id: 'd-1', operationId: 'o-1', kind: 'NOTIFICATION', number: 'BE 0001 778899', state: 'CONSENTED', version: 3, recordedAt: '2026-06-02T06:00:00Z', viewerCanChange: false, viewerAnswersFor: [],
  values: values({ exportState: 'BE', importState: 'GH', codes: 'A1181', operation: 'R4', subject: 'GENERAL', lastDay: '2026-12-31', designation: 'Cable' }),
  consents: [consent('GH', 'CONSENTED_WITH_CONDITIONS', { validFrom: '2026-01-01', validTo: '2026-06-30', conditions: 'By day alone.' }), consent('NG', 'REFUSED', { part: 'TRANSIT' })],
  agency: { __typename: 'Agency', id: 'agency-2', shortName: 'NL Customs' }, versions: [{ __typename: 'WasteDocumentVersion', version: 3, changedAt: '2026-06-03T06:00:00Z', reason: 'Read again.', changedBy: { __typename: 'Person', id: 'p-1', name: 'Daan' } }],
  files: [], sameNumber: [], ...over,
});
const inconsistency = {
  __typename: 'Inconsistency', kind: 'CODE', ground: 'MATERIAL_MISMATCH', citation: 'Basel Convention, Art. 9(1)(d)', documentId: 'd-1', field: 'hs', said: '391510', found: '390110',
  inEnglish: 'The document names HS 391510; HS 390110 was declared.', inFrench: 'Le document indique SH 391510 ; SH 390110 a été déclaré.',
};

const openTarget = (over: object, { answers = {} as Answers, language = 'en' as 'en' | 'fr' } = {}) =>
  showPage(
    <Route path="/operations/:operationId/targets/:targetId">
      <InRoom operationId="o-1">
        <TargetPage operationId="o-1" />
      </InRoom>
    </Route>,
    {
      language,
      path: `/operations/o-1/targets/t-1?lang=${language}`,
      rooms: ['documents', 'messages', 'targets', 'parties', 'intelligence', 'seizures', 'operations', 'map', 'refusals'],
      answers: {
        TargetPage: () => ({ target: targetSpecimen(over), operation: { __typename: 'Operation', id: 'o-1', viewerCan: { __typename: 'OperationRights', report: false }, sendableKinds: [], participations: [] } }),
        TargetWarnings: () => ({ operation: { __typename: 'Operation', id: 'o-1', messages: { __typename: 'MessagePage', items: [] } } }),
        OperationLive: () => new Observable<object>(() => undefined),
        ...answers,
      },
    },
  );
const openForm = (documentId: string, over: object, answers: Answers = {}) =>
  showPage(
    <Route path="/operations/:operationId/targets/:targetId/documents/:documentId">
      <DocumentPage operationId="o-1" />
    </Route>,
    {
      path: `/operations/o-1/targets/t-1/documents/${documentId}`,
      rooms: ['documents', 'operations', 'refusals', 'seizures'],
      answers: { DocumentPage: () => ({ target: { __typename: 'Target', id: 't-1', reference: 'T-7K2M', wasteDocuments: [], inconsistencies: [], viewerCanAddWasteDocument: true, ...over } }), ...answers },
    },
  );
const section = async (name = 'Documents of the consignment') => within(await screen.findByRole('region', { name }));

describe('the documents of a target', () => {
  it('are told to be none, and offered to nobody who may add none', async () => {
    await openTarget({});
    const shown = await section();
    expect(shown.getByText(/No notification, movement document or form of Annex VII/)).toBeTruthy();
    expect(shown.queryByRole('link')).toBeNull();
  });

  it('begin with what does not agree: the sentence, both sides and the ground', async () => {
    await openTarget({ wasteDocuments: [notification()], inconsistencies: [inconsistency] });
    const shown = await section();
    const [first] = within(shown.getByRole('list', { name: 'What does not agree' })).getAllByRole('listitem');
    for (const text of ['The document names HS 391510; HS 390110 was declared.', '391510', '390110', 'Does not match its documents · Basel Convention, Art. 9(1)(d) · Notification BE 0001 778899']) expect(within(first as HTMLElement).getByText(text)).toBeTruthy();
    expect(shown.queryByText('Nothing on record contradicts these documents.')).toBeNull();
  });

  it('are told in French', async () => {
    await openTarget({ wasteDocuments: [notification()], inconsistencies: [inconsistency] }, { language: 'fr' });
    const shown = await section('Documents de l’envoi');
    expect(shown.getByText(/Le document indique SH 391510/)).toBeTruthy();
    expect(shown.getByText('Consentie')).toBeTruthy();
  });

  it('show what each State has answered, since when and on which conditions, and what they say by the numbers of their form', async () => {
    await openTarget({ wasteDocuments: [notification({ sameNumber: [{ __typename: 'WasteDocument', id: 'd-9', target: { __typename: 'Target', id: 't-9', reference: 'T-9999' }, seizure: null }] })] });
    const shown = await section();
    const answers = within(shown.getByRole('table', { name: 'What the States concerned have answered' })).getAllByRole('row').slice(1).map(({ textContent }) => textContent);
    expect(answers[0]).toMatch(/^Ghana \(import\).*Consented with conditions.*from Jan 1, 2026 until Jun 30, 2026.*By day alone\./);
    expect(answers[1]).toMatch(/^Nigeria \(transit\).*Refused/);
    expect(shown.getByText('15 State of import').nextSibling?.textContent).toBe('Ghana');
    expect(shown.getByText('Nothing on record contradicts these documents.')).toBeTruthy();
    expect(shown.getByRole('link', { name: 'T-9999' }).getAttribute('href')).toBe('/operations/o-1/targets/t-9');
    expect(shown.queryByRole('button', { name: 'Withdraw' })).toBeNull();
  });

  it('go with the question whether it may move: papers, codes, operation and consents', async () => {
    await openTarget({ wasteDocuments: [notification()] });
    const href = (await screen.findByRole('link', { name: 'May it move?' })).getAttribute('href') ?? '';
    expect(readFacts(href.split('?')[1] ?? '', '2026-06-10')).toMatchObject({
      origin: 'BE', destination: 'GH', code: 'A1181', operation: 'R4', status: 'WASTE', held: ['NOTIFICATION'], notifiedUntil: '2026-12-31',
      consents: [{ state: 'GH', answer: 'CONSENTED', validFrom: '2026-01-01', validTo: '2026-06-30' }, { state: 'NG', answer: 'REFUSED' }],
    });
  });

  it('take another answer of a State, and say what was refused at its field', async () => {
    let isRefused = true;
    const { user, variablesOf } = await openTarget({ wasteDocuments: [notification({ viewerCanChange: true })] }, {
      answers: { PutWasteConsent: () => ({ answer: isRefused ? refusedSpecimen('date.order', 'validTo') : notification({ version: 4 }) }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Correct the answer of Ghana' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Correct the answer' }));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Answer' }), 'Refused');
    await user.click(dialog.getByRole('button', { name: 'Keep the answer' }));
    expect(await dialog.findByText('This is before the first day.')).toBeTruthy();
    isRefused = false;
    await user.click(dialog.getByRole('button', { name: 'Keep the answer' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(variablesOf('PutWasteConsent')).toMatchObject({ input: { id: 'd-1', version: 3, state: 'GH', answer: 'REFUSED', validTo: '2026-06-30' } });
  });

  it('take the answer of a competent authority for its own State alone', async () => {
    const { user, variablesOf } = await openTarget({ wasteDocuments: [notification({ viewerAnswersFor: ['NG'] })] }, { answers: { PutWasteConsent: () => ({ answer: notification({ version: 4 }) }) } });
    const shown = await section();
    expect(shown.queryByRole('button', { name: 'Correct the answer of Ghana' })).toBeNull();
    expect(shown.queryByRole('button', { name: 'Withdraw' })).toBeNull();
    expect(shown.getByRole('button', { name: 'Correct the answer of Nigeria' })).toBeTruthy();
    await user.click(shown.getByRole('button', { name: 'Answer for my State' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/The answer of Nigeria/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Keep the answer' }));
    await waitFor(() => expect(variablesOf('PutWasteConsent')).toMatchObject({ input: { id: 'd-1', state: 'NG', answer: 'CONSENTED' } }));
  });

  it('leave an answer that an authority gave itself to that authority', async () => {
    await openTarget({ wasteDocuments: [notification({ viewerCanChange: true, consents: [consent('GH', 'CONSENTED', { authorityId: 'a-9', authorityName: 'EPA Ghana' }), consent('NG', 'NONE')] })] });
    const shown = await section();
    expect(shown.getByText('answered by EPA Ghana itself')).toBeTruthy();
    expect(shown.queryByRole('button', { name: 'Correct the answer of Ghana' })).toBeNull();
    expect(shown.getByRole('button', { name: 'Correct the answer of Nigeria' })).toBeTruthy();
  });

  it('are withdrawn with a reason', async () => {
    const { user, variablesOf } = await openTarget({ wasteDocuments: [notification({ viewerCanChange: true })] }, { answers: { WithdrawWasteDocument: () => ({ answer: { __typename: 'WasteDocument', id: 'd-1', withdrawnAt: '2026-06-10T06:00:00Z' } }) } });
    await user.click(await screen.findByRole('button', { name: 'Withdraw' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.type(dialog.getByRole('textbox', { name: /Why it does not belong here/ }), 'Of another lorry.');
    await user.click(dialog.getByRole('button', { name: 'Withdraw this document' }));
    await waitFor(() => expect(variablesOf('WithdrawWasteDocument')).toEqual({ operationId: 'o-1', id: 'd-1', version: 3, reason: 'Of another lorry.' }));
  });
});

describe('the form of a document', () => {
  it('stands in the numbered blocks of its kind, sends what was said, and says at its field what was refused', async () => {
    let isRefused = true;
    const { user, variablesOf } = await openForm('new?kind=MOVEMENT', {}, {
      RecordWasteDocument: () => ({ answer: isRefused ? refusedSpecimen('quantity.not-decimal', 'body.values.quantityKg') : { __typename: 'WasteDocument', id: 'x' } }),
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Movement document for T-7K2M' })).toBeTruthy();
    const quantity = within(screen.getByRole('group', { name: '5. Quantity' }));
    await user.type(quantity.getByRole('textbox', { name: 'Quantity in kilograms' }), '1,200');
    await user.selectOptions(within(screen.getByRole('group', { name: '11. Operation' })).getByRole('combobox'), 'R4');
    await user.click(screen.getByRole('button', { name: 'Put on record' }));
    expect(await quantity.findByText('Write a number, without a sign between thousands.')).toBeTruthy();
    isRefused = false;
    await user.clear(quantity.getByRole('textbox', { name: 'Quantity in kilograms' }));
    await user.type(quantity.getByRole('textbox', { name: 'Quantity in kilograms' }), '1200');
    await user.click(screen.getByRole('button', { name: 'Put on record' }));
    await waitFor(() => expect(location.pathname).toBe('/operations/o-1/targets/t-1'));
    expect(variablesOf('RecordWasteDocument')).toMatchObject({
      input: { operationId: 'o-1', subjectType: 'Target', subjectId: 't-1', kind: 'MOVEMENT', body: { number: null, state: null, values: [{ field: 'quantityKg', value: '1200' }, { field: 'operation', value: 'R4' }] } },
    });
  });

  it('corrects the version that was read, with a reason', async () => {
    const { user, variablesOf } = await openForm('d-1', { wasteDocuments: [notification({ viewerCanChange: true })] }, { CorrectWasteDocument: () => ({ answer: notification({ version: 4 }) }) });
    await user.type(await screen.findByRole('textbox', { name: 'Why it is corrected' }), 'Read again.');
    await user.click(screen.getByRole('button', { name: 'Correct' }));
    await waitFor(() => expect(variablesOf('CorrectWasteDocument')).toMatchObject({ input: { id: 'd-1', version: 3, reason: 'Read again.', body: { number: 'BE 0001 778899', state: 'CONSENTED' } } }));
  });

  it.each([
    ['a document that is not there', 'd-7', {}, 'There is no such document that you may see.'],
    ['a document of another agency', 'd-1', { wasteDocuments: [notification()] }, 'This is for others to change.'],
    ['a document where none may be added', 'new', { viewerCanAddWasteDocument: false }, 'This is for others to change.'],
  ])('is no form for %s', async (_name, id, over, said) => {
    await openForm(id, over);
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
  });
});
