/** What one seizure of the page of fifty says, in the product's words. */
const seizure = 'id reference state detectedAt country place wasteStream totalKg targetId reportingAgency { shortName country } reporter { name agency { shortName country } }';

const figures = 'cases kg kgWeighed kgEstimated kgDeclared pieces';
const group = `key cases kg pieces preliminary { ${figures} } validated { ${figures} }`;

/** The documents that the benchmark asks Muster with; they join those of the screens in the list of trusted ones. */
export const documents = {
  read: `query Bench($id: ID!) { operation(id: $id) { id code name state seizures(first: 50) { items { ${seizure} } } } }`,
  dashboard: `query BenchDashboard($id: ID!) { operation(id: $id) { id state totals { cases medianKg preliminary { ${figures} } validated { ${figures} } byStream { ${group} } byRoute { ${group} } byWeek { ${group} } byCountry { ${group} } byOutcome { ${group} } byAgency { ${group} } } } }`,
  search: 'query BenchSearch($id: ID!, $words: String!) { search(operationId: $id, words: $words) { id kind match code title excerpt { text isMatch } seizure { id reference detectedAt country place foundDescription totalKg } } }',
  report: 'mutation BenchReport($input: ReportSeizureInput!) { reportSeizure(input: $input) { ... on Seizure { id reference state version } ... on Refused { refusals { rule field message } } } }',
  live: `subscription BenchLive($operationId: ID!) { operationLive(operationId: $operationId) { kind position retractedId
    event { id kind at subjectType subjectId agency { id shortName } subject { ... on Seizure { id reference state version detectedAt country place wasteStream totalKg foundDescription outcome } } } } }`,
};
