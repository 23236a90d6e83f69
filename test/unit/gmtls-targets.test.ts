import { expect, test } from '@jest/globals';
import { hostNameOf, serverOf, serversOf } from '../../src/actions/gmtls-targets.js';
import { UserError } from '../../src/language/index.js';

test.each([
  ['gm.example.cn', 'gm.example.cn', 443],
  ['gm.example.cn:8443', 'gm.example.cn', 8443],
  ['https://gm.example.cn', 'gm.example.cn', 443],
  ['HTTPS://gm.example.cn:8443/login?next=/a:1#x', 'gm.example.cn', 8443],
  ['https://gm.example.cn?x', 'gm.example.cn', 443],
  ['localhost:65535', 'localhost', 65535],
  ['gm_gateway.svc.', 'gm_gateway.svc.', 443],
  ['192.0.2.1', '192.0.2.1', 443],
  ['国密.example.cn', 'xn--vcs44i.example.cn', 443],
])('%s', (text, host, port) => {
  expect(serverOf(text)).toEqual({ host, port, name: `${host}:${port}` });
});

test.each([
  ['[::1]', '::1', 443],
  ['[2001:db8::1]:8443', '2001:db8::1', 8443],
  ['https://[::1]:8443/', '::1', 8443],
])('%s', (text, host, port) => {
  expect(serverOf(text)).toEqual({ host, port, name: `[${host}]:${port}` });
});

test.each([
  [{}, /要检查的服务器/],
  [{ start: ['./gateway'] }, /所启动的服务器监听的端口/],
])('what is missing in %j is said in Chinese too', (given, said) => {
  let refused: unknown;
  try {
    serversOf({ ...NONE, ...given });
  } catch (error) {
    refused = error;
  }
  expect(refused).toMatchObject({ code: 'XC-INPUT-002' });
  expect(refused instanceof UserError && refused.lines('zh').join('\n')).toMatch(said);
});

test.each([
  '',
  '::1',
  '2001:db8::1:443',
  '[::1',
  '[::1]443',
  '[1.2.3.4]:443',
  'gm.example.cn:',
  'gm.example.cn:0',
  'gm.example.cn:65536',
  'gm.example.cn:https',
  'gm.example.cn/443',
  'http://gm.example.cn',
  'ftp://gm.example.cn',
  'https://',
  'https://user:secret@gm.example.cn',
  'user@gm.example.cn:443',
  '-rf:443',
  'gm..cn:443',
  '*.example.cn:443',
  'gm.example.cn :443',
  'gm.example.cn:443\nother:443',
  `${'a'.repeat(64)}.cn:443`,
  `${'a.'.repeat(127)}cn:443`,
])('%j is refused, with what is allowed', text => {
  let refused: unknown;
  try {
    serverOf(text);
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(UserError);
  expect(refused).toMatchObject({ code: 'XC-INPUT-001' });
});

const NONE = { connect: undefined, capture: undefined, start: undefined, image: undefined, port: undefined };

test('a server that is named twice is looked at once', () => {
  const connect = ['gm.example.cn', 'https://gm.example.cn/', 'GM.example.cn:443', 'gm.example.cn:8443'];
  expect(serversOf({ ...NONE, connect }).map(({ name }) => name)).toEqual(['gm.example.cn:443', 'gm.example.cn:8443']);
});

test('a port without a server to start is no address', () => {
  expect(() => serversOf({ ...NONE, connect: ['gm.example.cn'], port: 8443 })).toThrow(
    expect.objectContaining({ code: 'XC-INPUT-002', message: expect.stringContaining('host:port') }),
  );
});

test.each([
  ['gm.example.cn', 'gm.example.cn'],
  ['国密.example.cn', 'xn--vcs44i.example.cn'],
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8::1', '2001:db8::1'],
])('a server name: %s', (text, host) => {
  expect(hostNameOf(text, 'server-name')).toBe(host);
});

test.each(['a b', 'gm.example.cn:443', 'https://gm.example.cn', '*.example.cn', '\u001b[31mx', ''])(
  '%j is no server name',
  text => {
    expect(() => hostNameOf(text, 'gmtls.host')).toThrow(
      expect.objectContaining({ code: 'XC-INPUT-001', message: expect.stringContaining('gmtls.host') }),
    );
  },
);
