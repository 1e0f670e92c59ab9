import { stopTestCluster } from './test-cluster';

// Jest demands a default export.
export default stopTestCluster;
