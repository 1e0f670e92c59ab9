import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { TlpLabel } from '../ui/TlpLabel';

const targetHandlingQuery = graphql(`
  query TargetHandling($operationId: ID!, $id: ID!) {
    target(operationId: $operationId, id: $id) {
      id
      handling {
        tlp
      }
    }
  }
`);

/** A report that says nothing of its handling is handled as the target is that it came of, a message as the target that it is about. */
export const AsTarget = ({ operationId, targetId, isSent = false }: { readonly operationId: string; readonly targetId: string; readonly isSent?: boolean }) => {
  const { t } = useTranslation('handling');
  const { data } = useQuery(targetHandlingQuery, { variables: { operationId, id: targetId }, fetchPolicy: 'no-cache' });
  return (
    <>
      {data?.target && <TlpLabel tlp={data.target.handling.tlp} />} {t(isSent ? 'asSubject' : 'asTarget')}
    </>
  );
};
