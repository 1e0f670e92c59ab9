/** What the servers without a database tell of an event: as long as Muster's frame, 0.7 kB on the wire. */
export const sampleFrame = (subjectId) => ({
  kind: 'EVENT',
  position: 'q9dGm5b7yM0yH1c3VtcGxlLXBvc2l0aW9uLW9mLXRoZS1sb2cAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  retractedId: null,
  event: {
    id: '2f5d6a3e-7d0c-4f7e-9f55-0d7f1f3f9a11', kind: 'SeizureReported', at: '2026-06-10T12:00:00.000Z', subjectType: 'Seizure', subjectId, agency: { id: '0b54a0f6-5e0c-4a8f-8d8f-3a5c1ad0a6f2', shortName: 'AG1' },
    subject: {
      id: subjectId, reference: 'S-0123ABCD', state: 'SUBMITTED', version: 1, detectedAt: '2026-06-10T11:00:00.000Z', country: 'NL', place: 'Rotterdam', wasteStream: 'E_WASTE', totalKg: '12500',
      foundDescription: 'Broken television sets', outcome: 'DETAINED',
    },
  },
});

export const sampleTypes = `
  type Agency { id: ID! shortName: String! }
  type Seizure { id: ID! reference: String! state: String! version: Int! detectedAt: String! country: String place: String wasteStream: String totalKg: String foundDescription: String outcome: String }
  union Subject = Seizure
  type Event { id: ID! kind: String! at: String! subjectType: String! subjectId: ID! agency: Agency subject: Subject }
  type Frame { kind: String! position: String! retractedId: ID event: Event }
  type Query { nothing: Boolean }
  type Subscription { operationLive(operationId: ID!): Frame! }`;
