import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { MatchAgenciesQuery } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { Sign } from '../ui/StatusBadge';
import { TextField } from '../ui/TextField';
import type { Marked, Marks } from './use-marks';

const matchQuery = graphql(`
  query MatchAgencies($lines: [String!]!) {
    matchAgencies(lines: $lines) {
      line
      text
      state
      reason
      email
      candidates {
        agencyId
        name
        shortName
        nameLanguage
        country
        kind
      }
    }
  }
`);

type Match = MatchAgenciesQuery['matchAgencies'][number];
type Candidate = Match['candidates'][number];

const mostLines = 300;

interface Props {
  readonly marks: Marks;
  readonly present: readonly string[];
}

/** A list that is pasted: each line shows what it means, and whoever pasted it chooses where that is not certain, before anything is sent. */
export const PastedAgencies = ({ marks, present }: Props) => {
  const { t } = useTranslation('participation');
  const format = useFormat();
  const client = useApolloClient();
  const [text, setText] = useState('');
  const [matches, setMatches] = useState<readonly Match[] | 'asking' | 'failed'>();
  /** The agency that was chosen for a line, by its number. */
  const [picked, setPicked] = useState<ReadonlyMap<number, string>>(new Map());
  const lines = text.split(/\r?\n/);
  const isTooLong = lines.length > mostLines;
  const known: readonly Match[] = typeof matches === 'object' ? matches : [];
  const mayBeAsked = ({ agencyId, kind }: Candidate) => marks.mayBeAsked({ id: agencyId, kind });

  const look = async () => {
    setMatches('asking');
    const found = await client.query({ query: matchQuery, variables: { lines }, fetchPolicy: 'no-cache' }).then(
      ({ data }) => data?.matchAgencies ?? null,
      () => null,
    );
    if (!found) return setMatches('failed');
    const certain = found.flatMap(({ line, state, candidates: [only] }) => (state === 'MATCHED' && only && mayBeAsked(only) ? [[line, only.agencyId] as const] : []));
    marks.replace([...picked.values()], marked(found, new Map(certain)));
    setPicked(new Map(certain));
    setMatches(found);
  };
  const pick = (line: number, agencyId: string | undefined) => {
    const next = new Map(picked);
    if (agencyId) next.set(line, agencyId);
    else next.delete(line);
    marks.replace([...picked.values()], marked(known, next));
    setPicked(next);
  };
  /** The line that took the agency first: named twice, it is invited once. */
  const firstLineOf = (agencyId: string): number | undefined => known.find(({ line }) => picked.get(line) === agencyId)?.line;
  const says = (match: Match) => {
    const [only] = match.candidates;
    const chosen = picked.get(match.line);
    const first = chosen && firstLineOf(chosen);
    if (first !== undefined && first !== match.line) return <Sign shape="check">{t('invite.line.sameAs', { line: format.number(first as number) })}</Sign>;
    if (match.state === 'MATCHED' && only && present.includes(only.agencyId)) return <Sign shape="check">{t('invite.line.present', { agency: only.shortName })}</Sign>;
    if (match.state === 'MATCHED' && only && !mayBeAsked(only)) return <Sign shape="cross" tone="red">{t('invite.line.notYet', { agency: only.shortName })}</Sign>;
    if (match.state === 'MATCHED' && only) return <Sign shape="check" tone="green">{t('invite.line.MATCHED', { agency: only.shortName })}</Sign>;
    if (match.state === 'AMBIGUOUS') return <Sign shape="half" tone="amber">{match.reason && t(`invite.line.${match.reason}`)}</Sign>;
    return <Sign shape="cross" tone="red">{match.reason && t(`invite.line.${match.reason}`)}</Sign>;
  };
  const count = (state: Match['state']) => format.number(known.filter((match) => match.state === state).length);
  return (
    <>
      <TextField label={t('invite.list')} hint={t('invite.listHint')} rows={6} value={text} onChange={setText} error={isTooLong ? t('invite.listTooLong', { most: format.number(mostLines) }) : undefined} />
      <p className="row">
        <Button busy={matches === 'asking'} disabled={text.trim() === '' || isTooLong} onClick={() => void look()}>
          {t('invite.look')}
        </Button>
      </p>
      {matches === 'failed' && <ErrorNote title={t('invite.notFound')} todo={t('failedTodo')} kept={t('invite.listKept')} />}
      <div role="status">{known.length > 0 && <p className="small">{t('invite.lines', { matched: count('MATCHED'), ambiguous: count('AMBIGUOUS'), missing: count('NOT_FOUND') })}</p>}</div>
      {known.length > 0 && (
        <ol className="pick-list match-list" aria-label={t('invite.linesLabel')}>
          {known.map((match) => (
            <li key={match.line}>
              <span className="muted small">{format.number(match.line)}</span>
              <bdi className="match-text">{match.text}</bdi>
              {says(match)}
              {match.state === 'AMBIGUOUS' && (
                <Select
                  label={t('invite.line.choose', { line: format.number(match.line) })}
                  labelHidden
                  none={t('invite.line.none')}
                  options={match.candidates.filter(mayBeAsked).map(({ agencyId, name, country }) => ({ value: agencyId, label: country ? `${name} · ${format.country(country)}` : name }))}
                  value={picked.get(match.line)}
                  onChange={(agencyId) => pick(match.line, agencyId)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
};

/** What is marked by a list: each agency once, with the address that stands in its first line. */
const marked = (matches: readonly Match[], picked: ReadonlyMap<number, string>): ReadonlyMap<string, Marked> => {
  const found = new Map<string, Marked>();
  for (const { line, email, candidates } of matches) {
    const agency = candidates.find(({ agencyId }) => agencyId === picked.get(line));
    if (agency && !found.get(agency.agencyId)?.email) found.set(agency.agencyId, { name: agency.shortName, ...(email ? { email } : {}) });
  }
  return found;
};
