export { checkPeer, type PeerResult } from './check-peer.js';
export type { Finding } from './finding.js';
export { findPeer, type Peer } from './peer.js';
