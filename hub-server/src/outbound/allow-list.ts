import { BlockList, isIP } from 'node:net';

/** Which special-use addresses the hub may call. Addresses are judged after the connection, hosts before it. */
export interface AllowList {
  /** Exact host names or address literals, lower case. */
  allowsHost(host: string): boolean;
  allowsAddress(address: string): boolean;
}

/** Address blocks that are not the public internet (IANA special-purpose registries, RFC 6890 and successors). */
const specialUse = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  specialUse.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  specialUse.addSubnet(network, prefix, 'ipv6');
}

/** `::ffff:10.0.0.1` is 10.0.0.1 in disguise. */
const unmapped = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

function holds(list: BlockList, address: string): boolean {
  const plain = unmapped(address);
  const family = isIP(plain);
  return family !== 0 && list.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}

/** Whether an address lies outside the public internet and so needs an entry in the allow-list. */
export const isSpecialUse = (address: string): boolean => isIP(unmapped(address)) === 0 || holds(specialUse, address);

/** `10.1.0.0/16, 192.168.3.7, portal.county.lan`. Wildcards do not exist on purpose. */
export function parseAllowList(value: string): { allowList: AllowList; problems: string[] } {
  const hosts = new Set<string>();
  const blocks = new BlockList();
  const problems: string[] = [];
  for (const item of value.split(',').map((part) => part.trim().toLowerCase())) {
    if (item === '') continue;
    const [network = '', prefix] = item.split('/');
    const family = isIP(network);
    if (family === 0) {
      if (prefix === undefined && /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(item)) hosts.add(item);
      else problems.push(`entry ${item} is neither an address, a CIDR block nor a host name`);
      continue;
    }
    const bits = prefix === undefined ? (family === 6 ? 128 : 32) : Number(prefix);
    if (!/^\d*$/.test(prefix ?? '') || bits > (family === 6 ? 128 : 32)) {
      problems.push(`entry ${item} has no valid prefix length`);
      continue;
    }
    blocks.addSubnet(network, bits, family === 6 ? 'ipv6' : 'ipv4');
  }
  return {
    allowList: {
      allowsHost: (host) => hosts.has(host.toLowerCase()),
      allowsAddress: (address) => holds(blocks, address),
    },
    problems,
  };
}
