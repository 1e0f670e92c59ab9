import type { ProductAction } from '@muster/shared/products/product-lifecycle';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ProductCase_ProductFragment } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { useProductVerbs } from './use-product-verbs';

interface Props {
  readonly product: ProductCase_ProductFragment;
  readonly again: () => void;
}

/** The steps of a product that its reader may take; what it has for consequences is said before it is done. */
export const ProductSteps = ({ product, again }: Props) => {
  const { t } = useTranslation('products');
  const [asked, setAsked] = useState<ProductAction>();
  const isOwn = product.viewerCanAddIntelligence || product.nextActions.includes('withdraw');
  return (
    <>
      {product.productState === 'DISSEMINATED' && isOwn && (
        <Link className="button" href={`/operations/${product.operationId}/products/new?supersedes=${product.id}`}>
          {t('supersede')}
        </Link>
      )}
      {product.nextActions.map((action) => (
        <Button key={action} kind={action === 'submit' || action === 'disseminate' ? 'primary' : 'plain'} onClick={() => setAsked(action)}>
          {t(`step.${action}.open`)}
        </Button>
      ))}
      {asked && <StepDialog action={asked} product={product} again={again} onClose={() => setAsked(undefined)} />}
    </>
  );
};

const StepDialog = ({ action, product, again, onClose }: Props & { readonly action: ProductAction; readonly onClose: () => void }) => {
  const { t, i18n } = useTranslation('products');
  const { say, at } = useRefusals();
  const [reason, setReason] = useState('');
  const { step, busy, refusals, hasFailed } = useProductVerbs(product.operationId, product.id);
  // Whether it is handled less strictly than what it rests on is for the server to say.
  const isLooser = refusals.some(({ rule }) => rule === 'product.looser-than-sources');
  const asksWhy = action === 'return' || action === 'withdraw' || isLooser;
  const others = refusals.filter(({ field }) => field !== 'reason' || !asksWhy);
  const send = async () => {
    if (!(await step({ action, version: product.version, reason, language: i18n.language }))) return;
    toast(t(`step.${action}.done`));
    onClose();
    again();
  };
  return (
    <Dialog
      open
      title={t(`step.${action}.title`)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('step.leave')}</Button>
          <Button kind={action === 'withdraw' ? 'danger' : 'primary'} busy={busy} onClick={() => void send()}>
            {t(`step.${action}.deed`, { count: product.addressees.length })}
          </Button>
        </>
      }
    >
      <p>{t(`step.${action}.what`)}</p>
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('notTaken')} todo={others.map(say).join(' ') || t('failedTodo')} />}
      {asksWhy && <TextField label={t(isLooser ? 'step.looserReason' : 'step.reason')} hint={isLooser ? t('step.looserHint') : undefined} rows={3} required value={reason} onChange={setReason} error={at(refusals, 'reason')} />}
    </Dialog>
  );
};
