import type { RecordBody } from '@muster/shared/law/register';
import { Link } from 'wouter';
import { ConfidenceSign } from './ConfidenceSign';
import { shownFields, useRecordWords } from './record-words';
import { Several } from './Several';

/** What a record says, field by field. */
export const RecordFacts = ({ body }: { readonly body: RecordBody }) => {
  const { nameOf, say } = useRecordWords();
  return (
    <dl className="register-facts">
      {shownFields.map((field) => {
        const said = say(body, field);
        return (
          said !== null && (
            <div key={field}>
              <dt>{nameOf(field)}</dt>
              <dd {...(field === 'titleEn' ? { lang: 'en' } : field === 'titleFr' ? { lang: 'fr' } : {})}>{field === 'confidence' ? <ConfidenceSign confidence={body.confidence} /> : field === 'replaces' ? <Link className="link" href={`/law/register/${said}`}>{said}</Link> : field === 'codes' || field === 'hs' ? <Several text={said} /> : said}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
};
