import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What Prometheus reads at /metrics: shapes and counts, never a name or an identifier of a case. */
export const createMetrics = (live: { sockets(): number; subscribers(): number }) => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'muster_http_request_seconds',
    help: 'Time to answer a request, by route and status.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const failures = new Counter({ name: 'muster_failures_total', help: 'Requests that failed for a reason of ours.', registers: [registry] });
  const executions = new Counter({ name: 'muster_live_executions_total', help: 'Live frames that were executed and made text: once for all readers who are told the same.', registers: [registry] });
  new Gauge({ name: 'muster_sockets', help: 'Open sockets.', registers: [registry], collect() { this.set(live.sockets()); } });
  new Gauge({ name: 'muster_live_subscribers', help: 'Subscriptions to live operations.', registers: [registry], collect() { this.set(live.subscribers()); } });
  return { registry, requests, failures, executions };
};
