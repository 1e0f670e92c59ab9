import type { Services } from '../platform/context';
import { deliverMail } from './deliver-mail';
import { deliverPush } from './deliver-push';
import type { Destination } from './due';

/** Delivers whatever is due for a mailbox or a device. */
export const deliver = (services: Services, to: Destination): Promise<void> => (to.channel === 'EMAIL' ? deliverMail(services, to) : deliverPush(services, to));
