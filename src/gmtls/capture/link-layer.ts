/** LINKTYPE_ numbers of tcpdump.org/linktypes.html, and what stands before the IP packet under each. */
type Strip = (frame: Buffer) => Buffer | undefined;

const ETHERTYPE = { ipv4: 0x0800, ipv6: 0x86dd } as const;
/** 802.1Q, 802.1ad, and what was there before it. */
const VLAN: ReadonlySet<number> = new Set([0x8100, 0x88a8, 0x9100]);
/** AF_INET, and AF_INET6 of Linux, the BSDs and Darwin. */
const FAMILIES: ReadonlySet<number> = new Set([2, 10, 24, 28, 30]);

const raw: Strip = frame => frame;

const ethertype = (typeAt: number, payloadAt: number): Strip => {
  return frame => {
    let [type, at] = [uint16(frame, typeAt), payloadAt];
    while (type !== undefined && VLAN.has(type)) [type, at] = [uint16(frame, at + 2), at + 4];
    return type === ETHERTYPE.ipv4 || type === ETHERTYPE.ipv6 ? frame.subarray(at) : undefined;
  };
};

const family: Strip = frame => {
  if (frame.length < 4) return undefined;
  // In the byte order of the machine that captured, or of the network: the number is small.
  const [little, big] = [frame.readUInt32LE(0), frame.readUInt32BE(0)];
  return FAMILIES.has(little) || FAMILIES.has(big) ? frame.subarray(4) : undefined;
};

const LINK_TYPES: Readonly<Record<number, Strip>> = {
  // BSD loopback.
  0: family,
  108: family,
  // Ethernet.
  1: ethertype(12, 14),
  // Raw IP, under the numbers that systems have written for it.
  12: raw,
  14: raw,
  101: raw,
  228: raw,
  229: raw,
  // Linux cooked, v1 and v2: what `-i any` gives.
  113: ethertype(14, 16),
  276: ethertype(0, 20),
};

export function isKnownLink(linkType: number): boolean {
  return linkType in LINK_TYPES;
}

/** The IP packet in a frame; undefined: there is none. */
export function ipPacketOf(linkType: number, frame: Buffer): Buffer | undefined {
  return LINK_TYPES[linkType]?.(frame);
}

function uint16(bytes: Buffer, at: number): number | undefined {
  return at + 2 > bytes.length ? undefined : bytes.readUInt16BE(at);
}
